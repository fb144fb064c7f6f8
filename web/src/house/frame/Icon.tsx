// Our own line drawings, 24 × 24, drawn with the colour of the words beside them. They never stand alone.
const drawings = {
  today: 'M5 5.5h14v14H5zM5 10h14M9 3.5v4M15 3.5v4',
  mine: 'M4 11.5 12 5l8 6.5M6.5 9.8v9.7h11V9.8M12 17.2s-2.7-1.6-2.7-3.5a1.4 1.4 0 0 1 2.7-.5 1.4 1.4 0 0 1 2.7.5c0 1.9-2.7 3.5-2.7 3.5',
  people:
    'M9 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 9 11M3 19.5c.4-3.6 2.9-5.6 6-5.6s5.6 2 6 5.6M15.5 5.2a2.9 2.9 0 0 1 0 5.5M17.3 14.2c2 .7 3.3 2.5 3.6 5.3',
  talk: 'M4 5.5h12v8.5H9.5L6 17v-3H4zM19 9.5h1.5V18H19v2.5L16 18h-4.5',
  referrals: 'M4 8h12.5M13 4.5 16.5 8 13 11.5M20 16H7.5M11 12.5 7.5 16l3.5 3.5',
  changes: 'M12 4v16M7 20h10M5 7.5h14M5 7.5 2.8 13a2.6 2.6 0 0 0 4.4 0zM19 7.5 16.8 13a2.6 2.6 0 0 0 4.4 0z',
  directory:
    'M12 20.5c4-4.3 6-7.5 6-10.2a6 6 0 1 0-12 0c0 2.7 2 5.9 6 10.2M12 12.5a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4',
  agency: 'M4 20.5h16M6 20.5V8.5l6-4.5 6 4.5v12M10 20.5v-5h4v5M10 11h4',
  emergencies: 'M12 4 2.8 19.5h18.4zM12 10v4.5M12 17v.4',
  ledger: 'M6 4h12v16.5H6zM9 8.5h6M9 12h6M9 15.5h3.5',
  network: 'M8 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M16 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M11.5 12h1',
  find: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13M15.3 15.3 20.5 20.5',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  caret: 'm7 10 5 5 5-5',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  menu: 'M4.5 7h15M4.5 12h15M4.5 17h15',
} as const
export type IconName = keyof typeof drawings

export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path
        d={drawings[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

/** The sign of the house: someone, and the people one knows. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <path
        d="M16 16.5 8.5 9.5M16 16.5l8.5-6M16 16.5l-4.5 8.5M16 16.5l7 6"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <g fill="currentColor">
        <circle cx="16" cy="16.5" r="4.7" />
        <circle cx="8" cy="9" r="2.7" />
        <circle cx="24.7" cy="10.3" r="2.7" />
        <circle cx="11.4" cy="25.2" r="2.7" />
        <circle cx="23.3" cy="22.7" r="2.7" />
      </g>
    </svg>
  )
}
