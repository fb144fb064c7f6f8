/** What is said and written in the demo. Plain words, no real person, no real place. */

export const opening = [
  'Called because the hours at work were cut and the rent is due on the first.',
  'Came in with the children. The fridge broke last week and food does not keep.',
  'Asked for help with a letter from the county that is hard to read.',
  'Wants to find care for the baby so that the evening shift is possible.',
  'Moved in with a sister after the lease ended. It is crowded, and it is calm.',
  'Worried about the heating bill before winter.',
  'Lost the food card and does not know whom to call.',
  'Looking for work that fits the school hours.',
]
export const middle = [
  'We went through what comes in and what goes out each month.',
  'Her mother helps on Tuesdays and Fridays; that is what holds the week together.',
  'He sleeps better since the move. The older one likes the new school.',
  'The landlord agreed to wait two weeks if we send a note.',
  'She would like to speak Spanish with the clinic and was told there is nobody.',
  'He is proud of finishing the course and showed me the certificate.',
  'The bus takes seventy minutes each way to the clinic.',
  'She says the church ladies bring soup and do not ask questions.',
]
export const closing = [
  'We agreed to speak again in two weeks.',
  'I will call the office and ask what is missing.',
  'She will bring the pay stubs next time.',
  'He will ask his brother for a ride.',
  'We will look at the plan together after the holiday.',
]
export const goals = [
  ['I want my own front door again.', 'So the kids can sleep in one place.'],
  ['I want to stop choosing between food and the light bill.', 'It makes me short with everyone.'],
  ['I want a job where I am home for dinner.', 'Dinner is when we talk.'],
  ['I want to read the letters myself.', 'I do not like to ask.'],
  ['I want to see my mother every week.', 'She is not getting younger.'],
  ['I want to finish the nursing course.', 'I was halfway when the baby came.'],
] as const
export const withoutUs = [
  'Goes to the food pantry on Thursdays with a neighbor.',
  'Calls the clinic without help now.',
  'Keeps the calendar for the whole family.',
  '',
]
export const officerPromises = [
  'Call the county about the missing letter',
  'Send the form for the heating help',
  'Ask Lincoln Street School about breakfast',
  'Find a clinic where they speak Spanish',
  'Write to the landlord',
]
export const personPromises = [
  'Bring the pay stubs',
  'Ask my sister about Fridays',
  'Take the letter to the office',
  'Go and see the room on Mill Road',
  'Call the school',
]
export const unmet = [
  ['Child care', 'Care for a baby in the evening', 'noService'],
  ['A ride', 'A ride to the clinic on Mondays', 'tooFar'],
  ['Housing', 'A place with three bedrooms that takes a voucher', 'full'],
  ['Counseling', 'Somebody to talk with in Spanish', 'language'],
  ['Water bill', 'Help with the water bill', 'noService'],
  ['Job training', 'A course in the evening', 'cost'],
] as const
export const tieKinds = [
  ['mother', 'person', false],
  ['sister', 'person', false],
  ['brother', 'person', false],
  ['friend', 'person', false],
  ['neighbor', 'person', false],
  ['father', 'person', false],
  ['aunt', 'person', false],
  ['landlord', 'person', true],
  ['school', 'organization', true],
  ['clinic', 'organization', true],
  ['employer', 'organization', true],
  ['church', 'faith', false],
  ['choir', 'group', false],
] as const
export const organizationNames: Record<string, string[]> = {
  school: ['Lincoln Street School', 'Ferry Hill Elementary', 'Millbrook High'],
  clinic: ['Eastside Clinic', 'Canal Street Clinic'],
  employer: ['Orchard Laundry', 'Heron Foods', 'Millbrook Parcel', 'Quarry Diner'],
  church: ['San José parish', 'Ferry Street Church', 'Masjid Noor', 'Temple Beth Tikvah'],
  choir: ['Thursday choir', 'Garden club', 'Soccer league'],
}

/** What people say about working with us. */
export const saidOfUs = [
  'She calls when she says she will.',
  'I had to tell my story twice.',
  'Nobody talked over me this time.',
  'I wish we had more time.',
  'He asked what I want first.',
  'I do not always know what happens next.',
]
export const saidInSpanish = [
  'Me llama cuando dice que va a llamar.',
  'Tuve que contar mi historia dos veces.',
  'Esta vez nadie habló por encima de mí.',
  'Ojalá tuviéramos más tiempo.',
  'Primero me preguntó qué quiero yo.',
]
