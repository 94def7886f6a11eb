import type { Seat } from '../server/auth/seats.ts';
import type { StaffMember } from '../server/auth/staffSessions.ts';
import type { Services } from '../server/services.ts';

declare global {
	namespace App {
		interface Locals {
			services: Services;
			/** Under /s/<seat>/: who this is; null without the seat's cookie. */
			seat: Seat | null;
			/** Under /staff/: who is signed in. */
			staff: StaffMember | null;
			language: string;
			/** For rate limits only; never logged. */
			address: string;
			isHttps: boolean;
		}
		interface Error {
			message: string;
			/** For the operator: finds the line in the log; says nothing by itself. */
			reference?: string;
		}
	}
}

export {};
