/**
 * What people come for, in the words they use, in English and Spanish, and the names that directories give to services
 * for it (Open Eligibility names, and the labels that food banks print). Words and grouping are our own.
 */
export type Need = {
  readonly en: string
  readonly es: string
  /** Said by people and written by services: each alone is reason enough. Phrases count as a whole. */
  readonly words: readonly string[]
  /** Said by a person looking; in a description they would prove nothing ("a hungry child" is not a meal). */
  readonly asked: readonly string[]
  /** Category names that mean this need and nothing else. */
  readonly categories: readonly string[]
}

/** A paragraph of words or phrases between commas. */
function list(paragraph: string): readonly string[] {
  return paragraph.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '))
}

export const needs = {
  food: {
    en: 'Food',
    es: 'Comida',
    words: list(`
      food, food pantry, pantry, food bank, groceries, grocery, meal, soup kitchen, food box, produce market,
      hot lunch, cupboard, mobile market, fresh market, tefap, csfp, commodity supplemental food, meals on wheels, congregate meals, wic, food stamps,
      snap benefits, comida, alimento, despensa, banco de alimentos, víveres, comedor, estampillas de comida`),
    asked: list(`
      hungry, nothing to eat, eat, breakfast, dinner, supper, lunch, snap, ebt, hambre, comer, desayuno,
      almuerzo, cena, mandado, cupones`),
    categories: list(`
      food, community gardens, emergency food, food delivery, food pantry, free meals, help pay for food, food
      benefits, nutrition, pantry, meal, produce, produce market, tefap available, tefap only`),
  },
  rent: {
    en: 'Help with rent or mortgage',
    es: 'Ayuda con la renta o hipoteca',
    words: list(`
      rent assistance, rental assistance, rent help, help with rent, help paying rent, pay rent, back rent,
      eviction prevention, eviction, mortgage assistance, foreclosure, security deposit, section 8, housing
      voucher, homelessness prevention, ayuda con la renta, ayuda para la renta, asistencia de alquiler, pagar
      la renta, pagar el alquiler, desalojo, hipoteca, depósito de renta`),
    asked: list('rent, evicted, landlord, mortgage, renta, alquiler, casero, dueño, desalojar, arriendo'),
    categories: list(`
      help pay for housing, housing vouchers, foreclosure counseling, home & renters insurance, rental
      assistance, eviction prevention & defense`),
  },
  utilities: {
    en: 'Light, heat, water, phone',
    es: 'Luz, calefacción, agua, teléfono',
    words: list(`
      utility assistance, utilities, utility bill, energy assistance, liheap, electric bill, light bill, gas
      bill, water bill, heating assistance, weatherization, shutoff, shut off notice, lifeline phone, servicios
      públicos, recibo de luz, pagar la luz, factura de luz, calefacción, recibo de agua, corte de luz, recibo
      de gas`),
    asked: list('electricity, power bill, heat, heating, internet, luz, electricidad, biles, billes'),
    categories: list('help pay for utilities, help pay for internet or phone, help pay for gas, weatherization'),
  },
  shelter: {
    en: 'A place to sleep',
    es: 'Un lugar donde dormir',
    words: list(`
      shelter, homeless shelter, emergency shelter, emergency housing, overnight shelter, warming center,
      cooling center, transitional housing, safe parking, street outreach, homeless services, albergue, refugio,
      centro de calentamiento, vivienda de transición`),
    asked: list(`
      homeless, place to sleep, somewhere to stay, place to stay, sleeping in my car, on the street, sin hogar,
      sin casa, sin techo, donde dormir, en la calle, dormir`),
    categories: list(`
      emergency shelter, temporary shelter, short-term housing, homeless shelter, safe housing, residential
      housing for the homeless`),
  },
  housing: {
    en: 'A home to live in',
    es: 'Una vivienda',
    words: list(`
      affordable housing, housing search, supportive housing, public housing, subsidized housing, housing
      counseling, housing authority, home repair, group home, assisted living, independent living, low income
      housing, vivienda asequible, vivienda económica, vivienda pública, consejería de vivienda, reparación de
      casa, vivienda de bajos ingresos`),
    asked: list('housing, apartment, house, room to rent, vivienda, apartamento, departamento, casa, cuarto'),
    categories: list(`
      housing, help find housing, maintenance & repairs, housing advice, residential housing, long-term housing,
      assisted living, independent living, home buying, public housing, supported living`),
  },
  legal: {
    en: 'Legal help',
    es: 'Ayuda legal',
    words: list(`
      legal aid, legal services, legal help, legal clinic, lawyer, attorney, immigration, citizenship,
      naturalization, expungement, tenant rights, know your rights, fair hearing, mediation, guardianship,
      notary, ayuda legal, asistencia legal, abogado, inmigración, migración, ciudadanía, derechos de
      inquilinos, notario`),
    asked: list(`
      court, custody, divorce, appeal, legal, rights, green card, daca, visa, sued, corte, custodia, divorcio,
      derechos, apelación, demanda, papeles, asilo, asylum`),
    categories: list(`
      legal, advocacy & legal aid, citizenship & immigration, discrimination & civil rights, guardianship,
      identification recovery, mediation, notary, representation, translation & interpretation, understand
      government programs`),
  },
  health: {
    en: 'Health care',
    es: 'Atención médica',
    words: list(`
      health care, health center, medical, medical clinic, free clinic, clinic, doctor, dental, dentist, vision
      care, eyeglasses, prenatal, pregnancy, immunization, vaccine, prescription, hospital, nurse, medicaid,
      health insurance, screenings, atención médica, centro de salud, clínica, médico, dentista, lentes,
      embarazo, vacuna, receta médica, medicina, enfermera, seguro médico`),
    asked: list(`
      sick, health, pain, tooth, glasses, pills, medicine, insurance, enfermo, salud, dolor, muela, diente,
      doctora, pastillas, embarazada, pregnant`),
    categories: list(`
      health, medical care, dental care, vision care, help pay for healthcare, health insurance, primary care,
      prescription assistance, medical supplies, pregnancy & birth, maternity care, vaccinations, hospital
      treatment, health education, end-of-life care, skilled nursing, sexual and reproductive health,
      medications for healthcare`),
  },
  mentalHealth: {
    en: 'Mental health',
    es: 'Salud mental',
    words: list(`
      mental health, behavioral health, counseling, counselling, therapy, therapist, psychiatric, psychiatrist,
      crisis line, suicide prevention, grief, support group, peer counseling, salud mental, consejería, terapia,
      terapeuta, psiquiatra, psicólogo, línea de crisis, prevención del suicidio, duelo, grupo de apoyo`),
    asked: list(`
      depressed, depression, anxiety, suicide, suicidal, trauma, stress, panic, depresión, ansiedad, suicidio,
      estrés, nervios, triste`),
    categories: list(`
      mental health care, mental health, counseling, psychiatric emergency services, support groups,
      bereavement, crisis intervention, group therapy, individual counseling, family counseling, anger
      management, mental health evaluation, virtual support, help hotlines`),
  },
  recovery: {
    en: 'Recovery from alcohol or drugs',
    es: 'Recuperación del alcohol o las drogas',
    words: list(`
      substance use, substance abuse, addiction, detox, rehab, sober living, recovery program, alcoholics
      anonymous, narcotics anonymous, methadone, suboxone, naloxone, needle exchange, drug treatment, adicción,
      adicciones, desintoxicación, rehabilitación, alcohólicos anónimos, abuso de sustancias, tratamiento de
      drogas`),
    asked: list(
      'sober, alcohol, drinking, drugs, opioid, overdose, relapse, drogas, beber, sobredosis, sobrio, alcoholismo',
    ),
    categories: list(`
      addiction & recovery, substance abuse, detox, 12-step, sober living, outpatient treatment, residential
      treatment, medications for addiction, drug testing`),
  },
  childCare: {
    en: 'Child care and family',
    es: 'Cuidado de niños y familia',
    words: list(`
      child care, childcare, day care, daycare, head start, preschool, after school, afterschool, summer camp,
      early childhood, foster care, parenting, diapers, baby formula, infant formula, family resource center,
      youth program, cuidado de niños, cuidado infantil, guardería, preescolar, después de la escuela, pañales,
      fórmula para bebé, leche de fórmula, crianza, campamento de verano`),
    asked: list('babysitter, nanny, kids, toddler, baby, niñera, niños, bebé, hijos, kinder'),
    categories: list(`
      daycare, childcare, child care, early childhood care, after school care, day camp, preschool, help pay for
      childcare, diapers & formula, baby supplies, baby clothes, parenting education, adoption & foster care,
      foster care, recreation for children, relief for caregivers, adult daycare`),
  },
  work: {
    en: 'Work',
    es: 'Trabajo',
    words: list(`
      employment, job training, job placement, job search, career center, career, workforce, unemployment,
      resume, apprenticeship, vocational, job fair, job bank, american job center, empleo, capacitación laboral,
      búsqueda de trabajo, bolsa de trabajo, centro de carreras, desempleo, currículum, oficio`),
    asked: list(
      'job, work, hiring, laid off, fired, interview, trabajo, trabajar, chamba, despedido, entrevista, jale',
    ),
    categories: list(`
      work, help find work, job placement, skills & training, resume development, interview training, workplace
      rights, help pay for work expenses, supported employment, unemployment benefits, specialized training,
      apprenticeship, work benefits`),
  },
  education: {
    en: 'School and learning',
    es: 'Escuela y aprendizaje',
    words: list(`
      adult education, english classes, esl, ged, literacy, tutoring, school supplies, financial literacy,
      computer classes, scholarship, english as a second language, high school equivalency, financial aid for
      college, clases de inglés, educación de adultos, alfabetización, tutoría, útiles escolares, beca, clases
      de computación`),
    asked: list('school, learn english, college, homework, escuela, aprender inglés, estudiar, tarea, universidad'),
    categories: list(`
      education, help find school, help pay for school, more education, preschool education, screening & exams,
      tutoring, english as a second language (esl), ged/high-school equivalency, literacy, computer class,
      financial education, foreign languages, alternative education, supported education`),
  },
  transport: {
    en: 'Getting there',
    es: 'Transporte',
    words: list(`
      transportation, bus pass, bus token, paratransit, rides to, medical transportation, gas card, gas voucher,
      car repair, dial a ride, vanpool, ride program, transporte, pase de autobús, pase de bus, pasaje, viajes
      al médico, reparación de auto, vale de gasolina`),
    asked: list('ride, bus, car, no car, gas money, taxi, autobús, camión, carro, aventón, gasolina, raite'),
    categories: list(`
      transit, transportation, bus passes, help pay for transit, transportation for healthcare, transportation
      for school, help pay for car, help pay for gasoline`),
  },
  safety: {
    en: 'Safety from violence',
    es: 'Seguridad ante la violencia',
    words: list(`
      domestic violence, intimate partner violence, sexual assault, victim services, restraining order,
      protective order, human trafficking, child abuse, elder abuse, rape crisis, safe house, adult protective
      services, battered women, stalking, violencia doméstica, violencia familiar, agresión sexual, orden de
      protección, orden de restricción, trata de personas, abuso infantil, víctimas`),
    asked: list(`
      abuse, abused, hits me, afraid of my, unsafe, violence, escape, maltrato, me pega, golpes, abuso,
      violencia, miedo, escapar`),
    categories: list(`
      immediate safety, help escape violence, abuse counseling, domestic abuse counseling, sexual assault
      counseling, safe house, domestic violence, physical safety, protective services, trauma recovery, help
      find missing persons`),
  },
  money: {
    en: 'Money and benefits',
    es: 'Dinero y beneficios',
    words: list(`
      financial assistance, cash assistance, emergency cash, tanf, social security, ssi, disability benefits,
      tax preparation, vita, benefits enrollment, public benefits, debt, credit counseling, calfresh, calworks,
      benefits counseling, ayuda económica, asistencia económica, preparación de impuestos, seguro social,
      beneficios públicos, deudas, ayuda en efectivo`),
    asked: list(
      'money, cash, bills, taxes, benefits, welfare, broke, dinero, impuestos, beneficios, taxes gratis, cuentas',
    ),
    categories: list(`
      money, financial assistance, government benefits, emergency cash, emergency payments, tax preparation,
      loans, insurance, retirement benefits, disability benefits, bail, credit counseling, savings program,
      burial & funeral help`),
  },
  goods: {
    en: 'Clothes and things for the home',
    es: 'Ropa y cosas para la casa',
    words: list(`
      clothing, clothes closet, clothing closet, thrift store, furniture, household goods, hygiene kit, hygiene
      products, toiletries, blankets, toys, shower, laundry, school uniforms, pet food, ropa, muebles, artículos
      del hogar, artículos de higiene, cobijas, juguetes, regadera, ducha, lavandería, zapatos`),
    asked: list('clothes, coat, shoes, bed, mattress, winter coat, abrigo, cama, colchón, uniforme'),
    categories: list(`
      goods, clothing, home goods, personal care items, toys & gifts, furniture, clothes for school, clothes for
      work, weather relief, winter clothing, personal hygiene, blankets & fans, help pay for goods`),
  },
} as const satisfies Record<string, Need>

export type NeedKey = keyof typeof needs

export const needKeys = Object.keys(needs) as readonly NeedKey[]
