/** What the demo's people type where a password is asked for again. There is no such password outside the demo. */
export const demoPassword = 'kith-demo'
export const demoAddress = (role: string): string => `${role}@demo.kith.example`
