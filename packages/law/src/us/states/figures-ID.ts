// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Idaho */
export const figures: StateFigures = {
  state: 'ID',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"SNAP Screener SNAP Self-Employment Simplified Deductions by State","href":"https://www.snapscreener.com/blog/self-employment"},
    {"title":"Benefits Data Trust Streamlining SNAP for the Gig Economy","href":"https://assets-global.website-files.com/63345e33f3c909d27d0e558b/634eb3c77156ee846ee68852_streamlining-snap-gig-economy.pdf"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"7 CFR 273.11(c)(3)(i)","href":"https://www.law.cornell.edu/cfr/text/7/273.11#c_3_i"},
    {"title":"SNAP State Options Report, 16th Edition","href":"https://fns-prod.azureedge.us/sites/default/files/resource-files/snap-16th-state-options-report-june24.pdf#page=15"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"7 CFR 273.2(j)(2)(xi), categorical eligibility exemptions","href":"https://www.law.cornell.edu/cfr/text/7/273.2#j_2_xi"},
    {"title":"7 CFR 273.9(a), income eligibility standards","href":"https://www.law.cornell.edu/cfr/text/7/273.9#a"},
    {"title":"USDA Broad-based Categorical Eligibility","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Idaho Department of Health and Welfare, Idaho Child Care Program","href":"https://healthandwelfare.idaho.gov/services-programs/children-families-older-adults/idaho-child-care-program"},
    {"title":"IDAPA 16.06.12.070.01, Income at Application","href":"https://adminrules.idaho.gov/rules/current/16/160612.pdf#page=7"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"IDAPA 16.03.01.411, Income Limits for Parents and Caretaker Relatives, Table 411 | Idaho Department of Health and Welfare - $365/month for a household of three","href":"https://adminrules.idaho.gov/rules/current/16/160301.pdf#page=14"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"medicaidscreener.com","href":"https://www.medicaidscreener.com/?p=table"},
    {"title":"CMS approval of the Virginia FAMIS MOMS and FAMIS Select section 1115 demonstration amendment","href":"https://www.medicaid.gov/Medicaid-CHIP-Program-Information/By-Topics/Waivers/1115/downloads/va/va-famis-moms-famis-select-11182021-ca.pdf#page=1"},
    {"title":"CMS approval of the Utah Medicaid Reform section 1115 demonstration amendment","href":"https://www.medicaid.gov/medicaid/section-1115-demonstrations/downloads/ut-medicaid-reform-appvl-11132025.pdf#page=3"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"IDAPA 16.03.08.251 - Work Incentive Table","href":"https://www.law.cornell.edu/regulations/idaho/IDAPA-16.03.08.251"},
    {"title":"IDAPA 16.03.08.248 - Maximum Grant Amount","href":"https://www.law.cornell.edu/regulations/idaho/IDAPA-16.03.08.248"},
    {"title":"IDAPA 16.03.08.252 - Grant Amount for Families with Earned Income","href":"https://www.law.cornell.edu/regulations/idaho/IDAPA-16.03.08.252"},
    {"title":"IDAPA 16.03.08.200 - Resource Limit","href":"https://www.law.cornell.edu/regulations/idaho/IDAPA-16.03.08.200"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
    {"title":"Idaho Admin. Code r. 16.03.05.514","href":"https://www.law.cornell.edu/regulations/idaho/IDAPA-16.03.05.514"},
    {"title":"IDAPA 16.03.05.514 - AABD Cash Payments (2022 Archive)","href":"https://adminrules.idaho.gov/rules/2022%20Archive/16/160305.pdf#page=55"},
    {"title":"IDAPA 16.03.05.501","href":"https://adminrules.idaho.gov/rules/current/16/160305.pdf#page=39"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 376, sources: [0, 1] },
      { from: '2024-10-01', value: 379, sources: [0, 2] },
      { from: '2025-10-01', value: 390, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 301, sources: [0, 1] },
      { from: '2024-10-01', value: 305, sources: [0, 2] },
      { from: '2025-10-01', value: 133, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 129, sources: [0, 1] },
      { from: '2025-10-01', value: 133, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 129, sources: [0, 1] },
      { from: '2025-10-01', value: 133, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 129, sources: [0, 1] },
      { from: '2025-10-01', value: 133, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 129, sources: [0, 1] },
      { from: '2025-10-01', value: 133, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 129, sources: [0, 1] },
      { from: '2025-10-01', value: 133, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 42, sources: [0, 1] },
      { from: '2024-10-01', value: 47, sources: [0, 2] },
      { from: '2025-10-01', value: 49, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [3] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2021-10-01', value: 0.5, sources: [4, 5] },
    ],
    'snap.standardMedical': [
      { from: '2021-10-01', value: 144, sources: [6, 7] },
    ],
    'snap.countAllIneligibleIncome': [
      { from: '2018-01-01', value: 1, sources: [8, 9] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 1.3, sources: [10] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: Infinity, sources: [11] },
    ],
    'snap.broadBased.netElderly': [
      { from: '2015-10-01', value: 0, sources: [12, 13] },
      { from: '2024-07-01', value: 1, sources: [12, 13] },
    ],
    'snap.broadBased.assets': [
      { from: '2015-10-01', value: 5000, sources: [14] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 86721, sources: [15, 16] },
      { from: '2024-10-01', value: 97325, sources: [16, 17] },
      { from: '2025-10-01', value: 105243, sources: [17, 16] },
      { from: '2026-10-01', value: 109072, sources: [18, 17] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: [0, 0, 0, 0, 0, 0, 0, 1.5], sources: [19, 20] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: [0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0], sources: [19, 20] },
    ],
    'childCare.planOfPoverty': [
      { from: '2023-04-06', value: 1.75, sources: [21, 22] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 1.47, sources: [23, 24] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.47, sources: [24, 25] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.38, sources: [24, 25] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 1.38, sources: [26, 25] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.27, sources: [27] },
      { from: '2026-01-01', value: 0.21, sources: [27] },
    ],
    'medicaid.adult': [
      { from: '2021-01-01', value: 1.38, sources: [28, 29] },
    ],
    'medicaid.postpartumMonths': [
      { from: '2021-01-01', value: 2, sources: [30] },
      { from: '2025-01-01', value: 12, sources: [31] },
    ],
    'medicaid.agedAlone': [
      { from: '2021-01-01', value: 0.78, sources: [32, 33] },
    ],
    'medicaid.agedCouple': [
      { from: '2021-01-01', value: 0.78, sources: [32] },
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
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [35] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 1.9, sources: [36, 37] },
    ],
    'tanf.need': [
      { from: '2016-04-01', value: [309, 309, 389, 469, 547, 628, 708, 787, 867, 947], beyond: 80, sources: [38] },
    ],
    'tanf.payment': [
      { from: '2016-04-01', value: [309], sources: [39] },
    ],
    'tanf.fillsGap': [
      { from: '2016-04-01', value: 1, sources: [38] },
    ],
    'tanf.firstShare': [
      { from: '2016-04-01', value: 0.4, sources: [40] },
    ],
    'tanf.assets': [
      { from: '2016-04-01', value: [5000], sources: [41] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [38] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 5, 0, 5, 0, 1, 0, 1, 0, 7, 0, 1, 0, 2, 0, 6, 0, 7, 0, 3, 0, 7, 0, 1, 0, 2, 0, 5, 0, 1, 0, 2, 0, 3, 0, 4, 0, 1, 0, 5, 0, 1, 0, 3, 0, 5, 0, 2, 0, 4, 0, 3, 0, 2, 0, 7, 0, 7, 0, 3, 0, 4, 0, 2, 0, 3, 0, 2, 0, 7, 0, 1, 0, 2, 0, 5, 0, 1, 0, 7, 0, 3, 0, 2, 0, 5, 0, 5], sources: [42] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 16000, sources: [42] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 268, 282, 257, 265, 259, 259, 248], sources: [43] },
      { from: '2026-01-01', value: [0, 298, 307, 286, 289, 292, 292, 290], sources: [43] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 16000, sources: [44] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 1, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 1, 0, 13, 0, 14, 0, 15, 0, 16, 0, 17, 0, 18, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 9, 0, 24, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 30, 0, 31, 0, 32, 0, 33, 0, 1, 0, 22, 0, 34, 0, 35, 0, 36, 0, 37, 0, 38, 0, 39], sources: [44] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [110700, 81600, 100800, 93800, 82700, 95100, 108500, 84300, 101100, 79900, 79400, 89700, 86600, 85600, 68400, 88100, 83200, 85100, 99100, 83700, 79100, 80300, 85300, 79000, 108300, 93900, 78500, 69000, 83400, 69500, 87100, 102900, 95000, 75700, 72300, 130300, 100200, 107200, 71000], sources: [44] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [62000, 70850, 79700, 88550, 95650, 102750, 109850, 116900, 49300, 56350, 63400, 70400, 76050, 81700, 87300, 92950, 56500, 64550, 72600, 80650, 87150, 93600, 100050, 106500, 52550, 60050, 67550, 75050, 81100, 87100, 93100, 99100, 49300, 56350, 63400, 70400, 76050, 81700, 87300, 92950, 53300, 60900, 68500, 76100, 82200, 88300, 94400, 100500, 60800, 69450, 78150, 86800, 93750, 100700, 107650, 114600, 49300, 56350, 63400, 70400, 76050, 81700, 87300, 92950, 56650, 64750, 72850, 80900, 87400, 93850, 100350, 106800, 49300, 56350, 63400, 70400, 76050, 81700, 87300, 92950, 49300, 56350, 63400, 70400, 76050, 81700, 87300, 92950, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 49300, 56350, 63400, 70400, 76050, 81700, 87300, 92950, 49300, 56350, 63400, 70400, 76050, 81700, 87300, 92950, 49300, 56350, 63400, 70400, 76050, 81700, 87300, 92950, 49350, 56400, 63450, 70500, 76150, 81800, 87450, 93100, 49300, 56350, 63400, 70400, 76050, 81700, 87300, 92950, 49300, 56350, 63400, 70400, 76050, 81700, 87300, 92950, 59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300, 49300, 56350, 63400, 70400, 76050, 81700, 87300, 92950, 49300, 56350, 63400, 70400, 76050, 81700, 87300, 92950, 49300, 56350, 63400, 70400, 76050, 81700, 87300, 92950, 49300, 56350, 63400, 70400, 76050, 81700, 87300, 92950, 49300, 56350, 63400, 70400, 76050, 81700, 87300, 92950, 58000, 66250, 74550, 82800, 89450, 96050, 102700, 109300, 52600, 60100, 67600, 75100, 81150, 87150, 93150, 99150, 49300, 56350, 63400, 70400, 76050, 81700, 87300, 92950, 49300, 56350, 63400, 70400, 76050, 81700, 87300, 92950, 49300, 56350, 63400, 70400, 76050, 81700, 87300, 92950, 49300, 56350, 63400, 70400, 76050, 81700, 87300, 92950, 49300, 56350, 63400, 70400, 76050, 81700, 87300, 92950, 53650, 61350, 69000, 76650, 82800, 88950, 95050, 101200, 53200, 60800, 68400, 76000, 82100, 88200, 94250, 100350, 49300, 56350, 63400, 70400, 76050, 81700, 87300, 92950, 49300, 56350, 63400, 70400, 76050, 81700, 87300, 92950, 66850, 76350, 85950, 95450, 103100, 110750, 118400, 126000, 53350, 60950, 68550, 76150, 82250, 88350, 94450, 100550, 60050, 68600, 77200, 85750, 92650, 99500, 106350, 113200, 49300, 56350, 63400, 70400, 76050, 81700, 87300, 92950], sources: [44] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [38750, 44300, 49850, 55350, 59800, 64250, 68650, 73100, 30800, 35200, 39600, 44000, 47550, 51050, 54600, 58100, 35300, 40350, 45400, 50400, 54450, 58500, 62500, 66550, 32850, 37550, 42250, 46900, 50700, 54450, 58200, 61950, 30800, 35200, 39600, 44000, 47550, 51050, 54600, 58100, 33300, 38050, 42800, 47550, 51400, 55200, 59000, 62800, 38000, 43400, 48850, 54250, 58600, 62950, 67300, 71650, 30800, 35200, 39600, 44000, 47550, 51050, 54600, 58100, 35400, 40450, 45500, 50550, 54600, 58650, 62700, 66750, 30800, 35200, 39600, 44000, 47550, 51050, 54600, 58100, 30800, 35200, 39600, 44000, 47550, 51050, 54600, 58100, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 30800, 35200, 39600, 44000, 47550, 51050, 54600, 58100, 30800, 35200, 39600, 44000, 47550, 51050, 54600, 58100, 30800, 35200, 39600, 44000, 47550, 51050, 54600, 58100, 30850, 35250, 39650, 44050, 47600, 51100, 54650, 58150, 30800, 35200, 39600, 44000, 47550, 51050, 54600, 58100, 30800, 35200, 39600, 44000, 47550, 51050, 54600, 58100, 37250, 42550, 47850, 53150, 57450, 61700, 65950, 70200, 30800, 35200, 39600, 44000, 47550, 51050, 54600, 58100, 30800, 35200, 39600, 44000, 47550, 51050, 54600, 58100, 30800, 35200, 39600, 44000, 47550, 51050, 54600, 58100, 30800, 35200, 39600, 44000, 47550, 51050, 54600, 58100, 30800, 35200, 39600, 44000, 47550, 51050, 54600, 58100, 36150, 41400, 46550, 51750, 55850, 60050, 64150, 68350, 32900, 37600, 42300, 46950, 50750, 54500, 58250, 62000, 30800, 35200, 39600, 44000, 47550, 51050, 54600, 58100, 30800, 35200, 39600, 44000, 47550, 51050, 54600, 58100, 30800, 35200, 39600, 44000, 47550, 51050, 54600, 58100, 30800, 35200, 39600, 44000, 47550, 51050, 54600, 58100, 30800, 35200, 39600, 44000, 47550, 51050, 54600, 58100, 33550, 38300, 43100, 47900, 51750, 55600, 59400, 63250, 33250, 38000, 42750, 47500, 51300, 55100, 58900, 62700, 30800, 35200, 39600, 44000, 47550, 51050, 54600, 58100, 30800, 35200, 39600, 44000, 47550, 51050, 54600, 58100, 41800, 47700, 53700, 59650, 64450, 69200, 74000, 78750, 33350, 38100, 42850, 47600, 51450, 55250, 59050, 62850, 37550, 42900, 48250, 53600, 57900, 62200, 66500, 70800, 30800, 35200, 39600, 44000, 47550, 51050, 54600, 58100], sources: [44] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [23250, 26600, 29900, 33200, 38680, 44360, 50040, 55720, 18500, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 21200, 24200, 27320, 33000, 38680, 44360, 50040, 55720, 19750, 22550, 27320, 33000, 38680, 44360, 50040, 55720, 18500, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20000, 22850, 27320, 33000, 38680, 44360, 50040, 55720, 22800, 26050, 29300, 33000, 38680, 44360, 50040, 55720, 18500, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 21250, 24300, 27350, 33000, 38680, 44360, 50040, 55720, 18500, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18500, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18500, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18500, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18500, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18550, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18500, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18500, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 18500, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18500, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18500, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18500, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18500, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 21750, 24850, 27950, 33000, 38680, 44360, 50040, 55720, 19750, 22550, 27320, 33000, 38680, 44360, 50040, 55720, 18500, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18500, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18500, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18500, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18500, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20150, 23000, 27320, 33000, 38680, 44360, 50040, 55720, 19950, 22800, 27320, 33000, 38680, 44360, 50040, 55720, 18500, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18500, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 25100, 28650, 32250, 35800, 38700, 44360, 50040, 55720, 20000, 22850, 27320, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 18500, 21640, 27320, 33000, 38680, 44360, 50040, 55720], sources: [44] },
    ],
    'stateSupplement.idaho.most': [
      { from: '2022-07-01', value: [53, 20], sources: [45, 46] },
    ],
    'stateSupplement.idaho.aboveRate': [
      { from: '2001-01-01', value: 33, sources: [47] },
    ],
  },
}
