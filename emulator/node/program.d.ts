/**
 * The path of the program `tidbcloud-emulator` for this platform.
 *
 * @throws Error when the platform's package is not installed.
 */
export declare function program(): string
