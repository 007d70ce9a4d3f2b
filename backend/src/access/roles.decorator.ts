import { SetMetadata } from '@nestjs/common';
import type { SessionRole } from '@ledelsespuls/contracts/lists/organisation/roles';

export const ROLES_KEY = 'ledelsespuls:roles';
export const PUBLIC_KEY = 'ledelsespuls:public';

/** Who may call the endpoint. An endpoint with neither this nor `Public` is closed to all. */
export const Roles = (...roles: SessionRole[]) => SetMetadata(ROLES_KEY, roles);

/** Open without signing in: health, signing in itself, and answering by a personal link. */
export const Public = () => SetMetadata(PUBLIC_KEY, true);
