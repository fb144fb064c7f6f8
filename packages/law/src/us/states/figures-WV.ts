// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** West Virginia */
export const figures: StateFigures = {
  state: 'WV',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"USDA ERS SNAP Policy Database (bbce_inclmt column, Jan 1996 - Dec 2020)","href":"https://www.ers.usda.gov/data-products/snap-policy-data-sets"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"WV Child Care Subsidy Policy & Procedures Manual, Chapter 3, Section 3.2.1 — Eligibility Guidelines","href":"https://bfa.wv.gov/media/6766/download?inline#page=25"},
    {"title":"WV Child Care Subsidy Appendix A — Sliding Fee Scale (Oct 1, 2024)","href":"https://bfa.wv.gov/media/6826/download?inline#page=1"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"NV-25-0006, Medicaid State Plan Amendment","href":"https://www.medicaid.gov/medicaid-spa/2025-05-07/179381"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility Levels","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"WV Income Maintenance Manual Appendix A Income Limit (2024)","href":"https://bfa.wv.gov/media/40005/download?inline#page=405"},
    {"title":"WV Income Maintenance Manual Chapter 10, Appendix A","href":"https://bfa.wv.gov/media/40005/download?inline#page=405"},
    {"title":"WV Income Maintenance Manual Appendix A Income limit(2024)","href":"https://bfa.wv.gov/media/40005/download?inline#page=405"},
    {"title":"WV Income Maintenance Manual Chapter 4 Section 4.5.2.A.1","href":"https://bfa.wv.gov/media/40005/download?inline#page=590"},
    {"title":"West Virginia Income Maintenance Manual § 4.5.2"},
    {"title":"WV Income Maintenance Manual Chapter 4 Section 4.5.2.B","href":"https://bfa.wv.gov/media/40005/download?inline#page=590"},
    {"title":"WV Income Maintenance Manual Chapter 11.3","href":"https://bfa.wv.gov/media/40005/download?inline#page=746"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 496, sources: [0, 1] },
      { from: '2024-10-01', value: 504, sources: [0, 2] },
      { from: '2025-10-01', value: 518, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 305, sources: [0, 1] },
      { from: '2024-10-01', value: 321, sources: [0, 2] },
      { from: '2025-10-01', value: 330, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 79, sources: [0, 1] },
      { from: '2024-10-01', value: 86, sources: [0, 2] },
      { from: '2025-10-01', value: 88, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 79, sources: [0, 1] },
      { from: '2024-10-01', value: 86, sources: [0, 2] },
      { from: '2025-10-01', value: 88, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 79, sources: [0, 1] },
      { from: '2024-10-01', value: 86, sources: [0, 2] },
      { from: '2025-10-01', value: 88, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 79, sources: [0, 1] },
      { from: '2024-10-01', value: 86, sources: [0, 2] },
      { from: '2025-10-01', value: 88, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 79, sources: [0, 1] },
      { from: '2024-10-01', value: 86, sources: [0, 2] },
      { from: '2025-10-01', value: 88, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [3] },
    ],
    'snap.broadBased.gross': [
      { from: '2018-07-01', value: 2, sources: [4, 5] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [6] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 84092, sources: [7, 8] },
      { from: '2024-10-01', value: 90661, sources: [8, 9] },
      { from: '2025-10-01', value: 94396, sources: [9, 8] },
      { from: '2026-10-01', value: 98088, sources: [10, 9] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: [0, 0, 0, 0, 0, 0, 0, 1.5], sources: [11, 12] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: [0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0], sources: [11, 12] },
    ],
    'liheap.planMedian': [
      { from: '2025-10-01', value: 90661, sources: [11, 12] },
    ],
    'childCare.planOfPoverty': [
      { from: '2024-10-01', value: 1.85, sources: [13, 14] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 1.63, sources: [15, 16] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.46, sources: [16, 17] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.38, sources: [16, 17] },
    ],
    'medicaid.pregnant': [
      { from: '2021-01-01', value: 1.9, sources: [18, 19] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.23, sources: [20] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [21, 22] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 0.75, sources: [23, 24] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 200, sources: [25] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 0.75, sources: [26, 23] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 275, sources: [25] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [25] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [25] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [25] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [25] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [27, 28] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [27, 29] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 3.05, sources: [30, 31] },
    ],
    'chip.pregnant': [
      { from: '2021-01-01', value: 3.05, sources: [18, 32] },
    ],
    'chip.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [27, 33] },
    ],
    'chip.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [27, 33] },
    ],
    'tanf.payment': [
      { from: '2017-06-01', value: [262, 301, 317, 384, 420, 460, 497, 508, 508, 508], sources: [34] },
      { from: '2024-01-01', value: [417, 480, 542, 612, 670, 734, 793, 811, 811, 811], sources: [34] },
    ],
    'tanf.grossLimit': [
      { from: '2017-01-01', value: [581, 786, 991, 1196, 1401, 1606, 1811, 2016, 2221, 2426], sources: [35, 36] },
    ],
    'tanf.firstShare': [
      { from: '2011-01-01', value: 0.4, sources: [37] },
    ],
    'tanf.careYoung': [
      { from: '2015-01-01', value: 200, sources: [38] },
    ],
    'tanf.careOlder': [
      { from: '2015-01-01', value: 175, sources: [38] },
    ],
    'tanf.supportOff': [
      { from: '2011-01-01', value: [100, 200], sources: [39] },
    ],
    'tanf.assets': [
      { from: '2011-01-01', value: [2000], sources: [40] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 9, 0, 6, 0, 3, 0, 1, 0, 11, 0, 5, 0, 1, 0, 1, 0, 8, 0, 1, 0, 8, 0, 7, 0, 1, 0, 7, 0, 11, 0, 7, 0, 9, 0, 10, 0, 6, 0, 2, 0, 8, 0, 3, 0, 3, 0, 3, 0, 8, 0, 11, 0, 5, 0, 4, 0, 7, 0, 3, 0, 8, 0, 4, 0, 7, 0, 1, 0, 11, 0, 7, 0, 10, 0, 9, 0, 9, 0, 5, 0, 4, 0, 9, 0, 10, 0, 1, 0, 4, 0, 9, 0, 9, 0, 10, 0, 9, 0, 5, 0, 9, 0, 8, 0, 10, 0, 10, 0, 3], sources: [41] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 54000, sources: [41] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 561, 561, 561, 561, 602, 484, 484, 546, 546, 594, 532], sources: [42] },
      { from: '2026-01-01', value: [0, 655, 655, 655, 655, 703, 565, 565, 637, 637, 692, 620], sources: [42] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 54000, sources: [43] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 13, 0, 14, 0, 5, 0, 15, 0, 16, 0, 17, 0, 18, 0, 8, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 24, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 26, 0, 30, 0, 31, 0, 24, 0, 10, 0, 32, 0, 33, 0, 29, 0, 34, 0, 35, 0, 36, 0, 37, 0, 38, 0, 39, 0, 40, 0, 41, 0, 42, 0, 10, 0, 6, 0, 43, 0, 44, 0, 45, 0, 45, 0, 46], sources: [43] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [69400, 96400, 79900, 58100, 80600, 83300, 48500, 80800, 74700, 72500, 63700, 84600, 70600, 107000, 63600, 85200, 84700, 128400, 81600, 63200, 65600, 42100, 89700, 78900, 73300, 75900, 94900, 52500, 103000, 91300, 81000, 77800, 63000, 106000, 74200, 74400, 72200, 56900, 69500, 71200, 78000, 89300, 60500, 79000, 74100, 59600], sources: [43] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [42100, 48100, 54100, 60100, 64950, 69750, 74550, 79350, 54000, 61700, 69400, 77100, 83300, 89450, 95650, 101800, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 42100, 48100, 54100, 60100, 64950, 69750, 74550, 79350, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 46700, 53350, 60000, 66650, 72000, 77350, 82650, 88000, 42100, 48100, 54100, 60100, 64950, 69750, 74550, 79350, 45300, 51750, 58200, 64650, 69850, 75000, 80200, 85350, 44950, 51350, 57750, 64150, 69300, 74450, 79550, 84700, 42100, 48100, 54100, 60100, 64950, 69750, 74550, 79350, 42100, 48100, 54100, 60100, 64950, 69750, 74550, 79350, 47400, 54200, 60950, 67700, 73150, 78550, 83950, 89400, 42100, 48100, 54100, 60100, 64950, 69750, 74550, 79350, 60200, 68800, 77400, 86000, 92900, 99800, 106650, 113550, 42100, 48100, 54100, 60100, 64950, 69750, 74550, 79350, 47750, 54550, 61350, 68150, 73650, 79100, 84550, 90000, 47450, 54200, 61000, 67750, 73200, 78600, 84050, 89450, 71900, 82200, 92450, 102700, 110950, 119150, 127350, 135600, 45750, 52250, 58800, 65300, 70550, 75750, 81000, 86200, 42100, 48100, 54100, 60100, 64950, 69750, 74550, 79350, 42100, 48100, 54100, 60100, 64950, 69750, 74550, 79350, 42100, 48100, 54100, 60100, 64950, 69750, 74550, 79350, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 44200, 50500, 56800, 63100, 68150, 73200, 78250, 83300, 42100, 48100, 54100, 60100, 64950, 69750, 74550, 79350, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 53150, 60750, 68350, 75900, 82000, 88050, 94150, 100200, 42100, 48100, 54100, 60100, 64950, 69750, 74550, 79350, 57700, 65950, 74200, 82400, 89000, 95600, 102200, 108800, 50750, 58000, 65250, 72450, 78250, 84050, 89850, 95650, 45400, 51850, 58350, 64800, 70000, 75200, 80400, 85550, 44200, 50500, 56850, 63100, 68200, 73200, 78250, 83300, 42100, 48100, 54100, 60100, 64950, 69750, 74550, 79350, 59400, 67850, 76350, 84800, 91600, 98400, 105200, 111950, 42100, 48100, 54100, 60100, 64950, 69750, 74550, 79350, 42100, 48100, 54100, 60100, 64950, 69750, 74550, 79350, 42100, 48100, 54100, 60100, 64950, 69750, 74550, 79350, 42100, 48100, 54100, 60100, 64950, 69750, 74550, 79350, 42100, 48100, 54100, 60100, 64950, 69750, 74550, 79350, 42100, 48100, 54100, 60100, 64950, 69750, 74550, 79350, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 49650, 56750, 63850, 70900, 76600, 82250, 87950, 93600, 42100, 48100, 54100, 60100, 64950, 69750, 74550, 79350, 44250, 50600, 56900, 63200, 68300, 73350, 78400, 83450, 42100, 48100, 54100, 60100, 64950, 69750, 74550, 79350, 42100, 48100, 54100, 60100, 64950, 69750, 74550, 79350], sources: [43] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [26300, 30050, 33800, 37550, 40600, 43600, 46600, 49600, 33750, 38600, 43400, 48200, 52100, 55950, 59800, 63650, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 26300, 30050, 33800, 37550, 40600, 43600, 46600, 49600, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 29200, 33350, 37500, 41650, 45000, 48350, 51650, 55000, 26300, 30050, 33800, 37550, 40600, 43600, 46600, 49600, 28300, 32350, 36400, 40400, 43650, 46900, 50100, 53350, 28100, 32150, 36100, 40100, 43350, 46550, 49750, 53000, 26300, 30050, 33800, 37550, 40600, 43600, 46600, 49600, 26300, 30050, 33800, 37550, 40600, 43600, 46600, 49600, 29650, 33850, 38100, 42300, 45700, 49100, 52500, 55850, 26300, 30050, 33800, 37550, 40600, 43600, 46600, 49600, 37650, 43000, 48400, 53750, 58050, 62350, 66650, 70950, 26300, 30050, 33800, 37550, 40600, 43600, 46600, 49600, 29850, 34100, 38350, 42600, 46050, 49450, 52850, 56250, 29650, 33900, 38150, 42350, 45750, 49150, 52550, 55950, 44950, 51400, 57800, 64200, 69350, 74500, 79650, 84750, 28600, 32650, 36750, 40800, 44100, 47350, 50600, 53900, 26300, 30050, 33800, 37550, 40600, 43600, 46600, 49600, 26300, 30050, 33800, 37550, 40600, 43600, 46600, 49600, 26300, 30050, 33800, 37550, 40600, 43600, 46600, 49600, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 27650, 31600, 35550, 39450, 42650, 45800, 48950, 52100, 26300, 30050, 33800, 37550, 40600, 43600, 46600, 49600, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 33250, 38000, 42750, 47450, 51250, 55050, 58850, 62650, 26300, 30050, 33800, 37550, 40600, 43600, 46600, 49600, 36050, 41200, 46350, 51500, 55650, 59750, 63900, 68000, 31700, 36250, 40800, 45300, 48950, 52550, 56200, 59800, 28350, 32400, 36450, 40500, 43750, 47000, 50250, 53500, 27650, 31600, 35550, 39450, 42650, 45800, 48950, 52100, 26300, 30050, 33800, 37550, 40600, 43600, 46600, 49600, 37100, 42400, 47700, 53000, 57250, 61500, 65750, 70000, 26300, 30050, 33800, 37550, 40600, 43600, 46600, 49600, 26300, 30050, 33800, 37550, 40600, 43600, 46600, 49600, 26300, 30050, 33800, 37550, 40600, 43600, 46600, 49600, 26300, 30050, 33800, 37550, 40600, 43600, 46600, 49600, 26300, 30050, 33800, 37550, 40600, 43600, 46600, 49600, 26300, 30050, 33800, 37550, 40600, 43600, 46600, 49600, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 31000, 35400, 39850, 44300, 47850, 51400, 54950, 58450, 26300, 30050, 33800, 37550, 40600, 43600, 46600, 49600, 27650, 31600, 35550, 39500, 42700, 45850, 49000, 52150, 26300, 30050, 33800, 37550, 40600, 43600, 46600, 49600, 26300, 30050, 33800, 37550, 40600, 43600, 46600, 49600], sources: [43] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [15960, 21640, 27320, 33000, 38680, 43600, 46600, 49600, 20250, 23150, 27320, 33000, 38680, 44360, 50040, 55720, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 15960, 21640, 27320, 33000, 38680, 43600, 46600, 49600, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17500, 21640, 27320, 33000, 38680, 44360, 50040, 55000, 15960, 21640, 27320, 33000, 38680, 43600, 46600, 49600, 17000, 21640, 27320, 33000, 38680, 44360, 50040, 53350, 16850, 21640, 27320, 33000, 38680, 44360, 49750, 53000, 15960, 21640, 27320, 33000, 38680, 43600, 46600, 49600, 15960, 21640, 27320, 33000, 38680, 43600, 46600, 49600, 17800, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 43600, 46600, 49600, 22600, 25800, 29050, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 43600, 46600, 49600, 17900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17800, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 26950, 30800, 34650, 38500, 41600, 44700, 50040, 55720, 17150, 21640, 27320, 33000, 38680, 44360, 50040, 53900, 15960, 21640, 27320, 33000, 38680, 43600, 46600, 49600, 15960, 21640, 27320, 33000, 38680, 43600, 46600, 49600, 15960, 21640, 27320, 33000, 38680, 43600, 46600, 49600, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 16600, 21640, 27320, 33000, 38680, 44360, 48950, 52100, 15960, 21640, 27320, 33000, 38680, 43600, 46600, 49600, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 19950, 22800, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 43600, 46600, 49600, 21650, 24750, 27850, 33000, 38680, 44360, 50040, 55720, 19050, 21800, 27320, 33000, 38680, 44360, 50040, 55720, 17050, 21640, 27320, 33000, 38680, 44360, 50040, 53500, 16600, 21640, 27320, 33000, 38680, 44360, 48950, 52100, 15960, 21640, 27320, 33000, 38680, 43600, 46600, 49600, 22300, 25450, 28650, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 43600, 46600, 49600, 15960, 21640, 27320, 33000, 38680, 43600, 46600, 49600, 15960, 21640, 27320, 33000, 38680, 43600, 46600, 49600, 15960, 21640, 27320, 33000, 38680, 43600, 46600, 49600, 15960, 21640, 27320, 33000, 38680, 43600, 46600, 49600, 15960, 21640, 27320, 33000, 38680, 43600, 46600, 49600, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 18650, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 43600, 46600, 49600, 16600, 21640, 27320, 33000, 38680, 44360, 49000, 52150, 15960, 21640, 27320, 33000, 38680, 43600, 46600, 49600, 15960, 21640, 27320, 33000, 38680, 43600, 46600, 49600], sources: [43] },
    ],
  },
}
