// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Massachusetts */
export const figures: StateFigures = {
  state: 'MA',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"7 CFR § 273.9(d)(6)(iii)(E) - Standard utility allowances","href":"https://www.ecfr.gov/current/title-7/subtitle-B/chapter-II/subchapter-C/part-273/subpart-D/section-273.9#p-273.9(d)(6)(iii)"},
    {"title":"Agricultural Act of 2014 (Pub. L. 113-79) § 4006(b) - Minimum LIHEAP benefit for SUA eligibility","href":"https://www.congress.gov/113/plaws/publ79/PLAW-113publ79.pdf#page=139"},
    {"title":"22 Virginia Administrative Code 40-601-70 - Income exclusion for legally obligated child support payments","href":"https://law.lis.virginia.gov/admincode/title22/agency40/chapter601/section70/"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"7 CFR 273.11(c)(3)(i)","href":"https://www.law.cornell.edu/cfr/text/7/273.11#c_3_i"},
    {"title":"SNAP State Options Report, 16th Edition","href":"https://fns-prod.azureedge.us/sites/default/files/resource-files/snap-16th-state-options-report-june24.pdf#page=15"},
    {"title":"USDA FNS Massachusetts FY 2024 ABAWD Waiver Response","href":"https://www.fns.usda.gov/sites/default/files/resource-files/ma-abawd-response-fy2024.pdf"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Prior HHS Poverty Guidelines and Federal Register References","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines/prior-hhs-poverty-guidelines-federal-register-references"},
    {"title":"Poverty Guidelines","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines"},
    {"title":"2026 Poverty Guidelines","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines"},
    {"title":"FRAC | The State of Healthy School Meals for All","href":"https://frac.org/hsmfa-report-2024"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"Massachusetts Department of Elementary and Secondary Education Food Distribution Programs","href":"https://www.doe.mass.edu/cnp/food_dist.html"},
    {"title":"Massachusetts Commodity Supplemental Food Program State Plan","href":"https://www.doe.mass.edu/cnp/csfp-state-plan.docx"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Massachusetts CCFA Policy Manual","href":"https://www.mass.gov/doc/eecs-financial-assistance-policy-guide-february-1-2022/download#page=36"},
    {"title":"Regulations achieve Governor Healey's key Gateway to Pre-K priority to increase child care financial assistance income eligibility","href":"https://www.mass.gov/news/board-of-early-education-and-care-vote-improves-access-to-child-care-financial-assistance"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Texas Works Handbook C-131.2, Parents and Caretaker Relatives Medicaid income limits - $230/month for a family of three in the One Parent column, beside a Two Parents column of $251, plus the C-131.4 standard MAGI disregard of $113.85","href":"https://fhb.hhs.texas.gov/handbooks/texas-works-handbook/c-130-medical-programs"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov CSV download (April 1, 2018)","href":"https://download.medicaid.gov/data/medicaid-and-chip-eligibility-levels.xy8t-auhk.csv"},
    {"title":"42 CFR 435.4 - definition of dependent child","href":"https://www.law.cornell.edu/cfr/text/42/435.4"},
    {"title":"42 CFR 435.110 - parents and other caretaker relatives","href":"https://www.law.cornell.edu/cfr/text/42/435.110"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"MassHealth EOM 24-03, Medicare Savings Programs","href":"https://www.mass.gov/doc/eom-24-03-medicare-savings-programs-formerly-known-as-masshealth-senior-buy-in-and-masshealth-buy-in-programs-0/download"},
    {"title":"Medicare Savings Programs | Medicare.gov","href":"https://www.medicare.gov/basics/costs/help/medicare-savings-programs"},
    {"title":"Medicare Interactive - Medicare Savings Program Income and Asset Limits","href":"https://www.medicareinteractive.org/understanding-medicare/cost-saving-programs/medicare-savings-programs-qmb-slmb-qi/medicare-savings-program-income-and-asset-limits"},
    {"title":"Mass. Gen. Laws ch. 118E § 25A; 130 CMR 519.010–519.011"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"2023 Transitional Aid to Families with Dependent Children Consolidated Report","href":"https://www.mass.gov/doc/tafdc-consolidated-report-march-2022/download#page=4"},
    {"title":"2022 Transitional Aid to Families with Dependent Children Consolidated Report","href":"https://www.mass.gov/doc/tafdc-consolidated-report-march-2022/download#page=4"},
    {"title":"DTA Online Guide Transmittal 2025-10, TAFDC & EAEDC Grant Increase (April 1, 2025 effective date)","href":"https://eohhs.ehs.state.ma.us/DTA/PolicyOnline/olg%20docs/olgtm/2025/10.pdf#page=1"},
    {"title":"Mass Legal Services, 2024 TAFDC Advocacy Guide, 73. How much income can you have and still qualify for TAFDC?","href":"https://www.masslegalservices.org/content/73-how-much-income-can-you-have-and-still-qualify-tafdc"},
    {"title":"106 CMR, § 704.270 - Work-related-expense Deduction, (A)","href":"https://www.law.cornell.edu/regulations/massachusetts/106-CMR-704-270"},
    {"title":"106 CMR, § 704.281 - TAFDC Earned Income Disregards For Grant Calculation (B)","href":"https://www.law.cornell.edu/regulations/massachusetts/106-CMR-704-281"},
    {"title":"106 CMR, § 704.281 - TAFDC Earned Income Disregards For Grant Calculation (A)","href":"https://www.law.cornell.edu/regulations/massachusetts/106-CMR-704-281"},
    {"title":"106 CMR, § 704.250 - Noncountable Income, (GG)","href":"https://www.law.cornell.edu/regulations/massachusetts/106-CMR-704-250"},
    {"title":"Massachusetts Transitional Aid to Families with Dependent Children (TAFDC)","href":"https://www.mass.gov/how-to/transitional-aid-to-families-with-dependent-children-tafdc"},
    {"title":"106 CMR, § 704.275 - Dependent Care Deduction (A)","href":"https://www.law.cornell.edu/regulations/massachusetts/106-CMR-704-275"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"956 CMR 12.04(2)","href":"https://www.law.cornell.edu/regulations/massachusetts/956-CMR-12-04"},
    {"title":"Massachusetts Health Connector, ConnectorCare 2026, lowest premium (second hand)","href":"https://www.mahealthconnector.org/learn/plan-information/connectorcare-plans"},
    {"title":"CMS, market rating reforms: state-specific age curves and family tiers","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/downloads/statespecagecrv053117.pdf"},
    {"title":"M.G.L. c. 62, § 6(h); child and family credit: § 6(x)"},
    {"title":"SSA State Assistance Programs for SSI Recipients, January 2002 - Massachusetts","href":"https://www.ssa.gov/policy/docs/progdesc/ssi_st_asst/2002/ma.html"},
    {"title":"SSA State Assistance Programs for SSI Recipients, January 2005 - Massachusetts","href":"https://www.ssa.gov/policy/docs/progdesc/ssi_st_asst/2005/ma.html"},
    {"title":"Massachusetts State Supplement Calendar Year 2022 Payment Levels","href":"https://www.mass.gov/doc/federal-and-state-payment-levels-for-calendar-year-cy-2022/download"},
    {"title":"Massachusetts State Supplement Calendar Year 2025 Payment Levels","href":"https://www.mass.gov/doc/federal-and-state-payment-levels-for-calendar-year-cy-2025/download"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 852, sources: [0, 1] },
      { from: '2024-10-01', value: 890, sources: [0, 2] },
      { from: '2025-10-01', value: 914, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 520, sources: [0, 1] },
      { from: '2024-10-01', value: 542, sources: [0, 2] },
      { from: '2025-10-01', value: 556, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 59, sources: [0, 1] },
      { from: '2024-10-01', value: 62, sources: [0, 2] },
      { from: '2025-10-01', value: 64, sources: [2, 0] },
    ],
    'snap.utility.energyAssistance': [
      { from: '2015-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.childSupportLeftOut': [
      { from: '2023-10-01', value: 1, sources: [5] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [6] },
    ],
    'snap.standardMedical': [
      { from: '2021-10-01', value: 155, sources: [7, 8] },
    ],
    'snap.countAllIneligibleIncome': [
      { from: '2018-01-01', value: 1, sources: [9, 10] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [11] },
      { from: '2024-07-01', value: [25003, 25007, 25013, 25015, 25019], sources: [11] },
      { from: '2025-07-01', value: [], sources: [11] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 2, sources: [12] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [13] },
    ],
    'snap.broadBased.povertyFirst': [
      { from: '2023-02-01', value: 14580, sources: [14, 15] },
      { from: '2024-02-01', value: 15060, sources: [14, 15] },
      { from: '2025-02-01', value: 15650, sources: [14, 15] },
      { from: '2026-02-01', value: 15960, sources: [16, 14] },
    ],
    'snap.broadBased.povertyEach': [
      { from: '2023-02-01', value: 5140, sources: [14, 15] },
      { from: '2024-02-01', value: 5380, sources: [14, 15] },
      { from: '2025-02-01', value: 5500, sources: [14, 15] },
      { from: '2026-02-01', value: 5680, sources: [16, 14] },
    ],
    'meals.freeForAll': [
      { from: '2023-07-01', value: 1, sources: [17, 18] },
    ],
    'csfp.counties': [
      { from: '2025-01-01', value: [25005, 25009, 25017, 25021, 25023, 25025], sources: [19, 20] },
    ],
    'csfp.notEverywhere': [
      { from: '2025-01-01', value: 1, sources: [19, 20] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 145491, sources: [21, 22] },
      { from: '2024-10-01', value: 157680, sources: [22, 23] },
      { from: '2025-10-01', value: 165955, sources: [23, 22] },
      { from: '2026-10-01', value: 171749, sources: [24, 23] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 0, sources: [25, 26] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0.6, sources: [25, 26] },
    ],
    'childCare.planOfMedian': [
      { from: '2020-01-01', value: 0.5, sources: [27, 28] },
      { from: '2026-01-01', value: 0.85, sources: [27, 28] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 2.05, sources: [29, 30] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.55, sources: [30, 31] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.55, sources: [30, 31] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2.05, sources: [32, 31] },
    ],
    'medicaid.parent': [
      { from: '2018-01-01', value: 1.38, sources: [33] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [34, 35] },
    ],
    'medicaid.youngAdult': [
      { from: '2018-01-01', value: 1.55, sources: [31, 36] },
    ],
    'medicaid.parentChildUnder': [
      { from: '2014-01-01', value: 19, sources: [37, 38] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 1, sources: [39, 40] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 522, sources: [41] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 1, sources: [42, 39] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 650, sources: [41] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [41] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [41] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [41] },
    ],
    'medicaid.needyParent': [
      { from: '2015-01-01', value: 1, sources: [41] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [41] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [43, 44] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [43, 45] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [44] },
    ],
    'msp.noAssetTest': [
      { from: '0000-01-01', value: 0, sources: [46, 47] },
      { from: '2024-01-01', value: 1, sources: [47, 48] },
    ],
    'msp.qmbHere': [
      { from: '2023-01-01', value: 1.9, sources: [49] },
    ],
    'msp.slmbHere': [
      { from: '2023-01-01', value: 2.1, sources: [49] },
    ],
    'msp.qiHere': [
      { from: '2023-01-01', value: 2.25, sources: [49] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 3.05, sources: [50, 51] },
    ],
    'chip.fromConception': [
      { from: '2023-01-01', value: 2.05, sources: [52, 53] },
    ],
    'chip.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [43, 54] },
    ],
    'tanf.payment': [
      { from: '2022-10-01', value: [553, 688, 823, 952, 1085, 1223, 1356, 1488, 1620, 1754], beyond: 139, sources: [55, 56] },
      { from: '2025-04-01', value: [604, 753, 901, 1043, 1190, 1341, 1488, 1633, 1786, 1939], beyond: 153, sources: [57, 58] },
    ],
    'tanf.paymentSubsidized': [
      { from: '2022-10-01', value: [513, 648, 783, 912, 1045, 1183, 1316, 1448, 1580, 1714], beyond: 139, sources: [55, 56] },
      { from: '2025-04-01', value: [564, 713, 861, 1003, 1150, 1301, 1448, 1593, 1746, 1899], beyond: 153, sources: [57, 58] },
    ],
    'tanf.paymentNoShelter': [
      { from: '2022-10-01', value: [513, 648, 783, 912, 1045, 1183, 1316, 1448, 1580, 1714], beyond: 139, sources: [55, 56] },
      { from: '2025-04-01', value: [564, 713, 861, 1003, 1150, 1301, 1448, 1593, 1746, 1899], beyond: 153, sources: [57, 58] },
    ],
    'tanf.testFlat': [
      { from: '2000-01-01', value: 200, sources: [59] },
    ],
    'tanf.flat': [
      { from: '2000-01-01', value: 200, sources: [59] },
    ],
    'tanf.restShare': [
      { from: '2000-01-01', value: 0.5, sources: [60] },
    ],
    'tanf.allShareUpTo': [
      { from: '2000-01-01', value: 2, sources: [61] },
    ],
    'tanf.supportOff': [
      { from: '2000-01-01', value: [50], sources: [62] },
    ],
    'tanf.supportTested': [
      { from: '2000-01-01', value: 1, sources: [62] },
    ],
    'tanf.supportNotCounted': [
      { from: '2000-01-01', value: 1, sources: [62] },
    ],
    'tanf.firstMonthsAtOnce': [
      { from: '2000-01-01', value: 1, sources: [61] },
    ],
    'tanf.careYoung': [
      { from: '2000-01-01', value: 200, sources: [63, 64] },
    ],
    'tanf.careOlder': [
      { from: '2000-01-01', value: 175, sources: [63, 64] },
    ],
    'tanf.careStepHours': [
      { from: '2000-01-01', value: 10, sources: [63, 64] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 7, 0, 1, 0, 6, 0, 7, 0, 4, 0, 1, 0, 1, 0, 1, 0, 3, 0, 7, 0, 3, 0, 6, 0, 5, 0, 2], sources: [65] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 25000, sources: [65] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 244, 249, 237, 241, 241, 234, 437], sources: [66] },
      { from: '2026-01-01', value: [0, 262, 280, 255, 277, 266, 258, 476], sources: [66] },
    ],
    'aca.statePlanTop1': [
      { from: '2026-01-01', value: 1.5, sources: [67] },
    ],
    'aca.statePlanPrice1': [
      { from: '2026-01-01', value: 0, sources: [68] },
    ],
    'aca.statePlanTop2': [
      { from: '2026-01-01', value: 2, sources: [67] },
    ],
    'aca.statePlanTop3': [
      { from: '2026-01-01', value: 2.5, sources: [67] },
    ],
    'aca.statePlanPrice3': [
      { from: '2026-01-01', value: 103, sources: [68] },
    ],
    'aca.statePlanTop4': [
      { from: '2026-01-01', value: 3, sources: [67] },
    ],
    'aca.statePlanPrice4': [
      { from: '2026-01-01', value: 152, sources: [68] },
    ],
    'aca.ageFactor': [
      { from: '2018-01-01', value: [1, 1, 1, 1, 1, 1, 1, 1.5752, 1.5752, 1.5752, 1.5752, 1.5752, 1.5752, 1.6245, 1.6644, 1.6977, 1.7137, 1.7377, 1.7617, 1.7763, 1.7923, 1.8003, 1.8083, 1.8149, 1.8229, 1.8389, 1.8549, 1.8775, 1.9001, 1.9308, 1.968, 2.012, 2.0639, 2.1212, 2.1851, 2.2477, 2.3182, 2.3862, 2.4594, 2.5326, 2.6112, 2.6884, 2.7696, 2.8522, 2.9374, 3.036, 3.1491, 3.1491, 3.1491, 3.1491, 3.1491], sources: [69] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.4, 0.4, 0.4, 0.4], sources: [70] },
    ],
    'stateCredits.childAmount': [
      { from: '2025-01-01', value: [440, 440, 440, 440, 440, 440, 440, 440, 440, 440, 440, 440, 440, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 440], sources: [70] },
    ],
    'stateCredits.childAmountDisabled': [
      { from: '2025-01-01', value: [440], sources: [70] },
    ],
    'stateCredits.noneWhenSeparate': [
      { from: '2025-01-01', value: 1, sources: [70] },
    ],
    'stateSupplement.own': [
      { from: '2002-01-01', value: [128.82, 114.39, 149.74], sources: [71, 72] },
    ],
    'stateSupplement.ownEach': [
      { from: '2023-01-01', value: [100.86, 90.03, 378.24], sources: [73, 74] },
      { from: '2024-01-01', value: [100.86, 90.03, 385.24], sources: [74, 73] },
      { from: '2025-01-01', value: [100.86, 90.03, 391.74], sources: [74, 71] },
    ],
    'stateSupplement.shared': [
      { from: '2002-01-01', value: [39.26, 30.4, 149.74], sources: [71, 72] },
    ],
    'stateSupplement.kept': [
      { from: '2023-01-01', value: [104.36, 87.58, 454.4], sources: [73, 74] },
      { from: '2024-01-01', value: [104.36, 87.58, 464.07], sources: [74, 73] },
      { from: '2025-01-01', value: [104.36, 87.58, 472.07], sources: [74, 71] },
    ],
    'stateSupplement.keptEach': [
      { from: '2023-01-01', value: [107.9, 97.09, 606.74], sources: [73, 74] },
      { from: '2024-01-01', value: [107.9, 97.09, 621.07], sources: [74, 73] },
      { from: '2025-01-01', value: [107.9, 97.09, 633.4], sources: [74, 71] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 25000, sources: [75] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 5, 0, 9, 0, 5, 0, 10, 0, 5, 0, 11], sources: [75] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [123600, 112900, 112100, 163100, 164600, 109900, 96700, 124400, 163200, 127800, 130400], sources: [75] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [79100, 90400, 101700, 112950, 122000, 131050, 140100, 149100, 73650, 84200, 94700, 105200, 113650, 122050, 130450, 138900, 73650, 84200, 94700, 105200, 113650, 122050, 130450, 138900, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 96000, 109700, 123400, 137100, 148100, 159050, 170050, 181000, 73650, 84200, 94700, 105200, 113650, 122050, 130450, 138900, 73650, 84200, 94700, 105200, 113650, 122050, 130450, 138900, 73650, 84200, 94700, 105200, 113650, 122050, 130450, 138900, 92200, 105350, 118550, 131700, 142250, 152800, 163350, 173850, 75450, 86200, 97000, 107750, 116400, 125000, 133650, 142250, 73750, 84300, 94850, 105350, 113800, 122250, 130650, 139100], sources: [75] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [49450, 56500, 63550, 70600, 76250, 81900, 87550, 93200, 46000, 52550, 59200, 65750, 71050, 76300, 81550, 86800, 46000, 52550, 59200, 65750, 71050, 76300, 81550, 86800, 57100, 65250, 73400, 81550, 88100, 94600, 101150, 107650, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 46000, 52550, 59200, 65750, 71050, 76300, 81550, 86800, 46000, 52550, 59200, 65750, 71050, 76300, 81550, 86800, 46000, 52550, 59200, 65750, 71050, 76300, 81550, 86800, 63750, 72850, 81950, 91050, 98350, 105650, 112950, 120200, 47150, 53900, 60650, 67350, 72750, 78150, 83550, 88950, 46100, 52700, 59300, 65850, 71150, 76400, 81700, 86950], sources: [75] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [29650, 33900, 38150, 42350, 45750, 49150, 52550, 55950, 27650, 31600, 35550, 39450, 42650, 45800, 50040, 55720, 27650, 31600, 35550, 39450, 42650, 45800, 50040, 55720, 34300, 39200, 44100, 48950, 52900, 56800, 60700, 64650, 36000, 41150, 46300, 51400, 55550, 59650, 63750, 67850, 27650, 31600, 35550, 39450, 42650, 45800, 50040, 55720, 27650, 31600, 35550, 39450, 42650, 45800, 50040, 55720, 27650, 31600, 35550, 39450, 42650, 45800, 50040, 55720, 38300, 43750, 49200, 54650, 59050, 63400, 67800, 72150, 28300, 32350, 36400, 40400, 43650, 46900, 50100, 55720, 27650, 31600, 35550, 39500, 42700, 45850, 50040, 55720], sources: [75] },
    ],
  },
}
