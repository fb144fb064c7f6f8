// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Nebraska */
export const figures: StateFigures = {
  state: 'NE',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"SNAP Screener SNAP Self-Employment Simplified Deductions by State","href":"https://www.snapscreener.com/blog/self-employment"},
    {"title":"Benefits Data Trust Streamlining SNAP for the Gig Economy","href":"https://assets-global.website-files.com/63345e33f3c909d27d0e558b/634eb3c77156ee846ee68852_streamlining-snap-gig-economy.pdf"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"USDA ERS SNAP Policy Database (bbce_inclmt column, Jan 1996 - Dec 2020)","href":"https://www.ers.usda.gov/data-products/snap-policy-data-sets"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"7 CFR 273.2(j)(2)(xi), categorical eligibility exemptions","href":"https://www.law.cornell.edu/cfr/text/7/273.2#j_2_xi"},
    {"title":"7 CFR 273.9(a), income eligibility standards","href":"https://www.law.cornell.edu/cfr/text/7/273.9#a"},
    {"title":"USDA Broad-based Categorical Eligibility","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Nebraska DHHS LB485 FAQ, Background","href":"https://dhhs.ne.gov/Child%20Care%20Documents/LB%20485%20FAQ.pdf#page=1"},
    {"title":"Neb. Rev. Stat. § 68-1206(2)(a)","href":"https://nebraskalegislature.gov/laws/statutes.php?statute=68-1206"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Texas Works Handbook C-131.2, Parents and Caretaker Relatives Medicaid income limits - $230/month for a family of three in the One Parent column, beside a Two Parents column of $251, plus the C-131.4 standard MAGI disregard of $113.85","href":"https://fhb.hhs.texas.gov/handbooks/texas-works-handbook/c-130-medical-programs"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"medicaidscreener.com","href":"https://www.medicaidscreener.com/?p=table"},
    {"title":"CMS approval of the Virginia FAMIS MOMS and FAMIS Select section 1115 demonstration amendment","href":"https://www.medicaid.gov/Medicaid-CHIP-Program-Information/By-Topics/Waivers/1115/downloads/va/va-famis-moms-famis-select-11182021-ca.pdf#page=1"},
    {"title":"CMS approval of the Utah Medicaid Reform section 1115 demonstration amendment","href":"https://www.medicaid.gov/medicaid/section-1115-demonstrations/downloads/ut-medicaid-reform-appvl-11132025.pdf#page=3"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"Nebraska Legislature 2024 TANF Report (2023)","href":"https://nebraskalegislature.gov/pdf/reports/fiscal/2024_tanf_report.pdf#page=4"},
    {"title":"ACF-202 TANF Caseload Reduction Report (2017, 2019 SON values)","href":"https://dhhs.ne.gov/Documents/Nebraska-State-TANF-Plan-2025.pdf#page=3"},
    {"title":"Neb. Rev. Stat. 43-512(3)","href":"https://nebraskalegislature.gov/laws/statutes.php?statute=43-512"},
    {"title":"Neb. Rev. Stat. 68-1726(3)(a)(i)","href":"https://nebraskalegislature.gov/laws/statutes.php?statute=68-1726"},
    {"title":"Neb. Rev. Stat. 68-1726(3)(a)(ii)","href":"https://nebraskalegislature.gov/laws/statutes.php?statute=68-1726"},
    {"title":"Neb. Rev. Stat. 68-1726(1)","href":"https://nebraskalegislature.gov/laws/statutes.php?statute=68-1726"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"Neb. Rev. Stat. § 77-2715.07"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 580, sources: [0, 1] },
      { from: '2024-10-01', value: 599, sources: [0, 2] },
      { from: '2025-10-01', value: 615, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 303, sources: [0, 1] },
      { from: '2024-10-01', value: 313, sources: [0, 2] },
      { from: '2025-10-01', value: 321, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 60, sources: [0, 1] },
      { from: '2024-10-01', value: 62, sources: [0, 2] },
      { from: '2025-10-01', value: 63, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 60, sources: [0, 1] },
      { from: '2024-10-01', value: 62, sources: [0, 2] },
      { from: '2025-10-01', value: 63, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 60, sources: [0, 1] },
      { from: '2024-10-01', value: 62, sources: [0, 2] },
      { from: '2025-10-01', value: 63, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 60, sources: [0, 1] },
      { from: '2024-10-01', value: 62, sources: [0, 2] },
      { from: '2025-10-01', value: 63, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 60, sources: [0, 1] },
      { from: '2024-10-01', value: 62, sources: [0, 2] },
      { from: '2025-10-01', value: 63, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 52, sources: [0, 1] },
      { from: '2024-10-01', value: 53, sources: [0, 2] },
      { from: '2025-10-01', value: 54, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [3] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2016-10-01', value: 0.49, sources: [4, 5] },
    ],
    'snap.broadBased.gross': [
      { from: '2021-06-01', value: 1.65, sources: [6, 7] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: Infinity, sources: [8] },
    ],
    'snap.broadBased.netElderly': [
      { from: '2015-10-01', value: 1, sources: [9, 10] },
    ],
    'snap.broadBased.assets': [
      { from: '2015-10-01', value: 25000, sources: [11] },
    ],
    'meals.paysReduced': [
      { from: '2000-01-01', value: 0, sources: [12, 13] },
      { from: '2026-07-01', value: 1, sources: [12, 13] },
      { from: '2032-07-01', value: 0, sources: [12, 13] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 102274, sources: [14, 15] },
      { from: '2024-10-01', value: 112961, sources: [15, 16] },
      { from: '2025-10-01', value: 118162, sources: [16, 15] },
      { from: '2026-10-01', value: 121844, sources: [17, 16] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 1.5, sources: [18, 19] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0, sources: [18, 19] },
    ],
    'childCare.planOfPoverty': [
      { from: '2021-08-27', value: 1.3, sources: [20, 21] },
      { from: '2021-08-28', value: 1.85, sources: [20, 21] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 2.18, sources: [22, 23] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 2.18, sources: [23, 24] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 2.18, sources: [23, 24] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 1.99, sources: [25, 24] },
    ],
    'medicaid.parent': [
      { from: '2018-01-01', value: 0.63, sources: [26] },
    ],
    'medicaid.adult': [
      { from: '2021-01-01', value: 1.38, sources: [27, 28] },
    ],
    'medicaid.postpartumMonths': [
      { from: '2021-01-01', value: 2, sources: [29] },
      { from: '2024-01-01', value: 12, sources: [30] },
    ],
    'medicaid.agedAssetsAlone': [
      { from: '2015-01-01', value: 4000, sources: [31] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 1, sources: [32, 33] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 392, sources: [34] },
    ],
    'medicaid.needyAssetsAlone': [
      { from: '2018-01-01', value: 4000, sources: [34] },
    ],
    'medicaid.agedAssetsCouple': [
      { from: '2015-01-01', value: 6000, sources: [35] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 1, sources: [36, 32] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 392, sources: [34] },
    ],
    'medicaid.needyAssetsCouple': [
      { from: '2018-01-01', value: 6000, sources: [34] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [34] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [34] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [34] },
    ],
    'medicaid.needyParent': [
      { from: '2015-01-01', value: 1, sources: [34] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [34] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [37, 38] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [37, 39] },
    ],
    'chip.fromConception': [
      { from: '2023-01-01', value: 2.02, sources: [40, 41] },
    ],
    'tanf.need': [
      { from: '2023-07-01', value: [683, 843, 1003, 1163, 1323, 1483, 1643, 1803, 1963, 2123], beyond: 160, sources: [42, 43] },
      { from: '2025-07-01', value: [727, 897, 1067, 1237, 1407, 1577, 1747, 1917, 2087, 2257], beyond: 170, sources: [43, 42] },
    ],
    'tanf.paymentOfNeed': [
      { from: '2015-09-01', value: 0.55, sources: [44] },
    ],
    'tanf.fillsGap': [
      { from: '2015-09-01', value: 1, sources: [44] },
    ],
    'tanf.firstShare': [
      { from: '2015-09-01', value: 0.2, sources: [45] },
    ],
    'tanf.firstShareAlready': [
      { from: '2015-09-01', value: 0.5, sources: [46] },
    ],
    'tanf.assets': [
      { from: '2015-07-01', value: [4000, 6000], sources: [47] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [43, 42] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 3, 0, 3, 0, 4, 0, 4, 0, 3, 0, 3, 0, 4, 0, 3, 0, 4, 0, 3, 0, 1, 0, 3, 0, 2, 0, 3, 0, 4, 0, 4, 0, 4, 0, 3, 0, 3, 0, 3, 0, 4, 0, 3, 0, 4, 0, 3, 0, 4, 0, 3, 0, 3, 0, 1, 0, 4, 0, 2, 0, 3, 0, 4, 0, 3, 0, 2, 0, 4, 0, 3, 0, 4, 0, 4, 0, 3, 0, 3, 0, 3, 0, 3, 0, 4, 0, 4, 0, 3, 0, 4, 0, 3, 0, 2, 0, 2, 0, 3, 0, 4, 0, 3, 0, 4, 0, 3, 0, 2, 0, 4, 0, 4, 0, 3, 0, 4, 0, 3, 0, 3, 0, 4, 0, 3, 0, 2, 0, 3, 0, 2, 0, 2, 0, 4, 0, 3, 0, 3, 0, 3, 0, 3, 0, 4, 0, 2, 0, 3, 0, 2, 0, 1, 0, 1, 0, 4, 0, 2, 0, 4, 0, 3, 0, 4, 0, 3, 0, 2, 0, 4, 0, 1, 0, 3, 0, 1, 0, 3, 0, 3, 0, 3, 0, 2], sources: [48] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 31000, sources: [48] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 351, 351, 368, 422], sources: [49] },
      { from: '2026-01-01', value: [0, 415, 415, 453, 495], sources: [49] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.1, 0.1, 0.1, 0.1], sources: [50] },
    ],
  },
}
