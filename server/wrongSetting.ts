/** A setting the operator can mend; its message is the one line they see. */
export class WrongSetting extends Error {}
