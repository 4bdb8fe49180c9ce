import type { ChooseWords } from '#i18n/choose.ts';
import type { ChooseState, Questionnaire, rankRoles } from '#lib/choose/index.ts';

/** What every part of the result and the roadmap is given. */
export interface PartProps {
  asked: Questionnaire;
  state: ChooseState;
  /** Null before there are enough answers. */
  places: ReturnType<typeof rankRoles>;
  update: (change: Partial<ChooseState>) => void;
  /** Opens the way to a role. */
  plan: (role: string) => void;
  words: ChooseWords;
  rolesUrl: string;
  dataUrl: string;
}
