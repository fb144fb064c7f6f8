// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Illinois */
export const figures: StateFigures = {
  state: 'IL',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"22 Virginia Administrative Code 40-601-70 - Income exclusion for legally obligated child support payments","href":"https://law.lis.virginia.gov/admincode/title22/agency40/chapter601/section70/"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"Ballotpedia, USDA guidance in response to litigation reinstates SNAP benefits for some ABAWDs (secondary reporting of the February 26, 2026 memorandum) — where dates differ, the primary USDA memorandum governs","href":"https://news.ballotpedia.org/2026/04/02/usda-guidance-in-response-to-litigation-reinstates-snap-benefits-for-some-abawds/"},
    {"title":"USDA FNS FY 2025 Quarter 1 ABAWD Waiver Status Report (waivers as of 2024-10-01; NM and NY then statewide under their FY2024 waivers)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/FY25-Quarter-1-ABAWD-Waiver-Status.pdf#page=1"},
    {"title":"USDA FNS FY 2025 Quarter 2 ABAWD Waiver Status Report (waivers as of 2025-01-01; NY then statewide under its FY2024 waiver; NM and DE partial)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/FY25-Quarter-2-ABAWD-Waiver-Status-Revised.pdf#page=1"},
    {"title":"USDA FNS FY 2026 Quarter 1 ABAWD Waiver Status Report (waivers as of 2025-10-01; no waiver for HI, MA, or VA)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/FY26-Quarter-1-ABAWD-Waiver-Status.pdf#page=1"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Illinois Department of Human Services Commodity Supplemental Food Program (local agencies and counties served)","href":"https://www.dhs.state.il.us/page.aspx?item=31874"},
    {"title":"Illinois Department of Human Services Commodity Supplemental Food Program (Internet Archive snapshot, 2026-03-20)","href":"https://web.archive.org/web/20260320212109/https://www.dhs.state.il.us/page.aspx?item=31874"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"01.02.01 - Income Guidelines","href":"https://www.dhs.state.il.us/page.aspx?item=118832"},
    {"title":"medicaidscreener.com","href":"https://www.medicaidscreener.com/?p=table"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"SSA POMS SI 01715.010 Medicaid and the Supplemental Security Income Program","href":"https://secure.ssa.gov/apps10/poms.nsf/lnx/0501715010"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"Ill. Admin. Code tit. 89, § 112.251 - Payment Levels","href":"https://www.law.cornell.edu/regulations/illinois/Ill-Admin-Code-tit-89-SS-112.251"},
    {"title":"MR 23.30 TANF Payment Level Increase/IED Levels (October 2023 - 35% FPL)","href":"https://www.dhs.state.il.us/page.aspx?item=149890"},
    {"title":"Prior HHS Poverty Guidelines and Federal Register References","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines/prior-hhs-poverty-guidelines-federal-register-references"},
    {"title":"Poverty Guidelines","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines"},
    {"title":"2026 Poverty Guidelines","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines"},
    {"title":"Ill. Admin. Code tit. 89, § 112.141 - Earned Income Exemption (a)","href":"https://www.law.cornell.edu/regulations/illinois/Ill-Admin-Code-tit-89-SS-112.141"},
    {"title":"WAG 25-06-03-a - Work Pays / Budgeting Methods (Nov 1993 two-thirds rate; Jul 2010 three-quarters rate)","href":"https://www.dhs.state.il.us/page.aspx?item=19815"},
    {"title":"PM 10-02-02-c: First Regular Roll Month","href":"https://www.dhs.state.il.us/page.aspx?item=15864"},
    {"title":"Ill. Admin. Code tit. 89, § 112.143 - Recognized Employment Expenses (b)","href":"https://www.law.cornell.edu/regulations/illinois/Ill-Admin-Code-tit-89-SS-112.143"},
    {"title":"Ill. Admin. Code tit. 89, § 112.100 - Unearned Income","href":"https://www.law.cornell.edu/regulations/illinois/Ill-Admin-Code-tit-89-SS-112.100"},
    {"title":"Ill. Admin. Code tit. 89, § 112.110 - Exempt Unearned Income","href":"https://www.law.cornell.edu/regulations/illinois/Ill-Admin-Code-tit-89-SS-112.110"},
    {"title":"IDHS PM 10-01-02 Minimum Payment (WAG 10-01-02)","href":"https://www.dhs.state.il.us/page.aspx?item=15820"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"35 ILCS 5/212 (with a child under 12 also 35 ILCS 5/244)"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 577, sources: [0, 1] },
      { from: '2024-10-01', value: 532, sources: [0, 2] },
      { from: '2025-10-01', value: 546, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 386, sources: [0, 1] },
      { from: '2024-10-01', value: 445, sources: [0, 2] },
      { from: '2025-10-01', value: 457, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 62, sources: [0, 1] },
      { from: '2024-10-01', value: 76, sources: [0, 2] },
      { from: '2025-10-01', value: 78, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 62, sources: [0, 1] },
      { from: '2024-10-01', value: 76, sources: [0, 2] },
      { from: '2025-10-01', value: 78, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 62, sources: [0, 1] },
      { from: '2024-10-01', value: 76, sources: [0, 2] },
      { from: '2025-10-01', value: 78, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 62, sources: [0, 1] },
      { from: '2024-10-01', value: 76, sources: [0, 2] },
      { from: '2025-10-01', value: 78, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 62, sources: [0, 1] },
      { from: '2024-10-01', value: 76, sources: [0, 2] },
      { from: '2025-10-01', value: 78, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 75, sources: [0, 1] },
      { from: '2024-10-01', value: 65, sources: [0, 2] },
      { from: '2025-10-01', value: 67, sources: [2, 0] },
    ],
    'snap.childSupportLeftOut': [
      { from: '2023-10-01', value: 1, sources: [3] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [4, 5] },
    ],
    'snap.standardMedical': [
      { from: '2023-10-01', value: 185, sources: [6, 7] },
    ],
    'snap.timeLimitWaived': [
      { from: '2018-01-01', value: 0, sources: [8] },
      { from: '2024-11-01', value: 1, sources: [9, 10] },
      { from: '2026-02-01', value: 0, sources: [8, 11] },
    ],
    'snap.broadBased.gross': [
      { from: '2016-01-01', value: 1.65, sources: [12] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [13] },
    ],
    'csfp.counties': [
      { from: '2025-01-01', value: [17003, 17027, 17031, 17047, 17055, 17059, 17065, 17069, 17077, 17083, 17087, 17119, 17127, 17151, 17153, 17157, 17159, 17165, 17163, 17181, 17185, 17189, 17193, 17199], sources: [14, 15] },
    ],
    'csfp.notEverywhere': [
      { from: '2025-01-01', value: 1, sources: [14, 15] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 112679, sources: [16, 17] },
      { from: '2024-10-01', value: 122136, sources: [17, 18] },
      { from: '2025-10-01', value: 128140, sources: [18, 17] },
      { from: '2026-10-01', value: 132343, sources: [19, 18] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1.5], sources: [20, 21] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: [0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0], sources: [20, 21] },
    ],
    'childCare.planOfPoverty': [
      { from: '2022-07-01', value: 2.25, sources: [22] },
    ],
    'medicaid.infant': [
      { from: '2023-01-01', value: 3.18, sources: [23, 24] },
    ],
    'medicaid.youngChild': [
      { from: '2023-01-01', value: 3.18, sources: [23, 24] },
    ],
    'medicaid.olderChild': [
      { from: '2023-01-01', value: 3.18, sources: [23, 24] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2.13, sources: [25, 26] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 1.38, sources: [27] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [28, 29] },
    ],
    'medicaid.agedLeftOutAlone': [
      { from: '2015-01-01', value: 25, sources: [30] },
    ],
    'medicaid.agedAssetsAlone': [
      { from: '2015-01-01', value: 2000, sources: [31] },
      { from: '2024-01-01', value: 17500, sources: [31] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 1, sources: [32, 33] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 1012, sources: [30] },
    ],
    'medicaid.agedLeftOutCouple': [
      { from: '2015-01-01', value: 25, sources: [30] },
    ],
    'medicaid.agedAssetsCouple': [
      { from: '2015-01-01', value: 3000, sources: [34] },
      { from: '2024-01-01', value: 17500, sources: [34] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 1, sources: [35, 32] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 1372, sources: [30] },
    ],
    'medicaid.ownSsiTest': [
      { from: '2024-01-01', value: 1, sources: [36] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [37, 38] },
    ],
    'chip.fromConception': [
      { from: '2023-01-01', value: 2.13, sources: [39, 40] },
    ],
    'tanf.paymentOfPoverty': [
      { from: '2023-10-01', value: 0.35, sources: [41, 42] },
    ],
    'tanf.childOnlyShare': [
      { from: '2018-10-01', value: 0.75, sources: [41] },
    ],
    'tanf.adultsOnlyShare': [
      { from: '2018-10-01', value: 0.25, sources: [41] },
    ],
    'tanf.povertyFirst': [
      { from: '2023-07-01', value: 14580, sources: [43, 44] },
      { from: '2024-07-01', value: 15060, sources: [43, 44] },
      { from: '2025-07-01', value: 15650, sources: [43, 44] },
      { from: '2026-07-01', value: 15960, sources: [45, 43] },
    ],
    'tanf.povertyEach': [
      { from: '2023-07-01', value: 5140, sources: [43, 44] },
      { from: '2024-07-01', value: 5380, sources: [43, 44] },
      { from: '2025-07-01', value: 5500, sources: [43, 44] },
      { from: '2026-07-01', value: 5680, sources: [45, 43] },
    ],
    'tanf.testFirstShare': [
      { from: '2010-07-01', value: 0.5, sources: [46] },
    ],
    'tanf.firstShare': [
      { from: '2010-07-01', value: 0.75, sources: [47, 48] },
    ],
    'tanf.careYoung': [
      { from: '2010-01-01', value: 200, sources: [49] },
    ],
    'tanf.careOlder': [
      { from: '2010-01-01', value: 175, sources: [49] },
    ],
    'tanf.careFirst': [
      { from: '2010-01-01', value: 1, sources: [49] },
    ],
    'tanf.supportNotCounted': [
      { from: '1997-07-01', value: 1, sources: [50, 51] },
    ],
    'tanf.wholeDollars': [
      { from: '2023-10-01', value: 1, sources: [41, 42] },
    ],
    'tanf.minimum': [
      { from: '1975-01-01', value: 1, sources: [52] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 10, 0, 13, 0, 11, 0, 5, 0, 10, 0, 6, 0, 11, 0, 5, 0, 10, 0, 9, 0, 10, 0, 9, 0, 13, 0, 11, 0, 9, 0, 1, 0, 13, 0, 9, 0, 5, 0, 8, 0, 9, 0, 3, 0, 9, 0, 13, 0, 13, 0, 13, 0, 9, 0, 13, 0, 7, 0, 13, 0, 11, 0, 4, 0, 13, 0, 6, 0, 13, 0, 6, 0, 6, 0, 9, 0, 13, 0, 13, 0, 13, 0, 11, 0, 5, 0, 13, 0, 3, 0, 4, 0, 4, 0, 7, 0, 2, 0, 7, 0, 13, 0, 5, 0, 8, 0, 10, 0, 7, 0, 2, 0, 8, 0, 10, 0, 11, 0, 12, 0, 13, 0, 7, 0, 10, 0, 13, 0, 10, 0, 6, 0, 12, 0, 11, 0, 10, 0, 10, 0, 5, 0, 7, 0, 13, 0, 9, 0, 10, 0, 13, 0, 13, 0, 7, 0, 11, 0, 13, 0, 6, 0, 12, 0, 13, 0, 10, 0, 10, 0, 10, 0, 10, 0, 7, 0, 5, 0, 7, 0, 13, 0, 9, 0, 13, 0, 6, 0, 11, 0, 13, 0, 13, 0, 6, 0, 4, 0, 13, 0, 5, 0, 7], sources: [53] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 17000, sources: [53] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 238, 239, 239, 221, 351, 342, 371, 456, 456, 389, 328, 264, 530], sources: [54] },
      { from: '2026-01-01', value: [0, 302, 352, 325, 306, 533, 503, 542, 665, 746, 558, 486, 378, 789], sources: [54] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.2, 0.2, 0.2, 0.2], sources: [55] },
    ],
    'stateCredits.shareWithYoung': [
      { from: '2025-01-01', value: 0.28, sources: [55] },
    ],
    'stateCredits.youngUnder': [
      { from: '2025-01-01', value: 12, sources: [55] },
    ],
    'stateCredits.youngestFiler': [
      { from: '2025-01-01', value: 18, sources: [55] },
    ],
    'stateCredits.olderFilersToo': [
      { from: '2025-01-01', value: 1, sources: [55] },
    ],
  },
}
