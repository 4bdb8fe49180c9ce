import type { RoleView } from './role-view.ts';

/**
 * What roles that work together bring each other, as their guides say: for each role that another names as a colleague, the
 * giver, the receiver and the sentence. Empty when no guide names one of the others.
 */
export function handovers(roles: readonly Working[]): Handover[] {
  return roles.flatMap((receiver) =>
    receiver.team.flatMap((colleague) => {
      const giver = roles.find((role) => role.id === colleague.role && role.id !== receiver.id);
      return giver ? [{ giver: giver.id, receiver: receiver.id, what: colleague.for }] : [];
    }),
  );
}

type Working = Pick<RoleView, 'id' | 'team'>;

/** `giver` and `receiver` are role ids; `what` is the sentence of the receiver's guide. */
export interface Handover {
  giver: string;
  receiver: string;
  what: string;
}
