import { codec } from '../url-state/codec.ts';
import { ids } from '../url-state/fields.ts';

/** The comparison's state in its address: `#roles=data-scientist,data-engineer`, two or three role ids in the reader's order. */
export const compareCodec = codec<{ roles: readonly string[] }>({ roles: ids('roles', 3) });
