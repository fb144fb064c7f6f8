// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Utah */
export const figures: StateFigures = {
  state: 'UT',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"SNAP Screener SNAP Self-Employment Simplified Deductions by State","href":"https://www.snapscreener.com/blog/self-employment"},
    {"title":"Benefits Data Trust Streamlining SNAP for the Gig Economy","href":"https://assets-global.website-files.com/63345e33f3c909d27d0e558b/634eb3c77156ee846ee68852_streamlining-snap-gig-economy.pdf"},
    {"title":"7 CFR 273.11(c)(3)(i)","href":"https://www.law.cornell.edu/cfr/text/7/273.11#c_3_i"},
    {"title":"SNAP State Options Report, 16th Edition","href":"https://fns-prod.azureedge.us/sites/default/files/resource-files/snap-16th-state-options-report-june24.pdf#page=15"},
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Utah DWS Office of Child Care subsidy fact sheet (OCC_2_09/24/25)","href":"https://jobs.utah.gov/customereducation/services/childcare/occsubsidyfact.pdf#page=1"},
    {"title":"Utah Admin. Code R986-700-710(6)(b)","href":"https://www.law.cornell.edu/regulations/utah/Utah-Admin-Code-R986-700-710"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"medicaidscreener.com","href":"https://www.medicaidscreener.com/?p=table"},
    {"title":"CMS approval of the Utah Medicaid Reform section 1115 demonstration amendment","href":"https://www.medicaid.gov/medicaid/section-1115-demonstrations/downloads/ut-medicaid-reform-appvl-11132025.pdf#page=3"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"Utah Admin. Code R986-200-239","href":"https://www.law.cornell.edu/regulations/utah/Utah-Admin-Code-R986-200-239"},
    {"title":"Utah DWS Table 1 - Financial Monthly Income Limits and Assistance Amounts","href":"https://jobs.utah.gov/Infosource/eligibilitymanual/Tables,_Appendicies,_and_Charts/Tables,_Appendicies,_and_Charts/Table_1_-_Financial_Monthly_Income_Limits_and_Assistance_Amounts.htm"},
    {"title":"Utah DWS Obsolete Table 1 (2008 to April 30, 2012)","href":"https://jobs.utah.gov/infosource/eligibilitymanual/Obsolete_Policy/Obsolete_Tables%2c_Appendices%2c_and_Charts/Table_1/ObsoleteTable1_(2008_to_4_30_12).htm"},
    {"title":"Utah Admin. Code R986-200-239(1)","href":"https://www.law.cornell.edu/regulations/utah/Utah-Admin-Code-R986-200-239"},
    {"title":"Utah Admin. Code R986-200-239(2)(a)","href":"https://www.law.cornell.edu/regulations/utah/Utah-Admin-Code-R986-200-239"},
    {"title":"Utah Admin. Code R986-200-239(2)(b)","href":"https://www.law.cornell.edu/regulations/utah/Utah-Admin-Code-R986-200-239"},
    {"title":"Utah Admin. Code R986-200-230(5)","href":"https://www.law.cornell.edu/regulations/utah/Utah-Admin-Code-R986-200-230"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"CMS, market rating reforms: state-specific age curves and family tiers","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/downloads/statespecagecrv053117.pdf"},
    {"title":"Utah DWS Eligibility Manual 205-10, State Supplemental Payments to SSI Recipients (effective January 1, 2026)","href":"https://jobs.utah.gov/infosource/eligibilitymanual/200_Program_Eligibility_Requirements/205-10_State_Supplemental_Payments_to_SSI_Recipients_-_General_Information.htm"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 503, sources: [0, 1] },
      { from: '2024-10-01', value: 500, sources: [0, 2] },
      { from: '2025-10-01', value: 514, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 382, sources: [0, 1] },
      { from: '2024-10-01', value: 420, sources: [0, 2] },
      { from: '2025-10-01', value: 431, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 55, sources: [0, 1] },
      { from: '2024-10-01', value: 57, sources: [0, 2] },
      { from: '2025-10-01', value: 59, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [3] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2021-10-01', value: 0.4, sources: [4, 5] },
    ],
    'snap.countAllIneligibleIncome': [
      { from: '2018-01-01', value: 1, sources: [6, 7] },
    ],
    'meals.paysReducedLunch': [
      { from: '2000-01-01', value: 0, sources: [8, 9] },
      { from: '2025-07-01', value: 1, sources: [8, 9] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 100752, sources: [10, 11] },
      { from: '2024-10-01', value: 111554, sources: [11, 12] },
      { from: '2025-10-01', value: 117667, sources: [12, 11] },
      { from: '2026-10-01', value: 122407, sources: [13, 12] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 1.5, sources: [14, 15] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0, sources: [14, 15] },
    ],
    'childCare.planOfMedian': [
      { from: '2020-01-01', value: 0.85, sources: [16, 17] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 1.44, sources: [18, 19] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.44, sources: [19, 20] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.38, sources: [19, 20] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 1.44, sources: [21, 20] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.46, sources: [22] },
    ],
    'medicaid.adult': [
      { from: '2021-01-01', value: 1.38, sources: [23, 24] },
    ],
    'medicaid.postpartumMonths': [
      { from: '2021-01-01', value: 2, sources: [25] },
      { from: '2024-01-01', value: 12, sources: [25] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 1, sources: [26, 27] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 1012, sources: [28] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 1, sources: [29, 26] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 1372, sources: [28] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [28] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [28] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [28] },
    ],
    'medicaid.needyParent': [
      { from: '2015-01-01', value: 1, sources: [28] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [28] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [30, 31] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 2.05, sources: [32, 33] },
    ],
    'chip.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [30, 34] },
    ],
    'tanf.payment': [
      { from: '2022-10-01', value: [383, 531, 662, 775, 882, 972, 1017, 1065, 1116, 1162, 1210, 1258, 1306, 1354, 1403, 1450], sources: [35, 36] },
    ],
    'tanf.need': [
      { from: '2008-01-01', value: [329, 456, 568, 665, 757, 834, 873, 914, 957, 997, 1038, 1079, 1120, 1161, 1203, 1244], sources: [37, 38] },
    ],
    'tanf.grossOfNeed': [
      { from: '2008-01-01', value: 1.85, sources: [37, 38] },
    ],
    'tanf.testsNeed': [
      { from: '2008-01-01', value: 1, sources: [37, 38] },
    ],
    'tanf.testFlat': [
      { from: '1996-10-01', value: 100, sources: [39] },
    ],
    'tanf.testRestShare': [
      { from: '1996-10-01', value: 0.5, sources: [40] },
    ],
    'tanf.flat': [
      { from: '1996-10-01', value: 100, sources: [39] },
    ],
    'tanf.restShare': [
      { from: '1996-10-01', value: 0.5, sources: [40] },
    ],
    'tanf.assets': [
      { from: '1996-10-01', value: [2000], sources: [41] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 6, 0, 2, 0, 1, 0, 6, 0, 6, 0, 3, 0, 6, 0, 6, 0, 6, 0, 6, 0, 5, 0, 6, 0, 6, 0, 6, 0, 2, 0, 6, 0, 1, 0, 3, 0, 6, 0, 6, 0, 6, 0, 3, 0, 3, 0, 6, 0, 4, 0, 3, 0, 5, 0, 6, 0, 2], sources: [42] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 49000, sources: [42] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 344, 281, 268, 278, 371, 468], sources: [43] },
      { from: '2026-01-01', value: [0, 467, 323, 308, 317, 485, 544], sources: [43] },
    ],
    'aca.ageFactor': [
      { from: '2018-01-01', value: [1, 1, 1, 1, 1, 1, 1, 1.261, 1.3241, 1.4035, 1.5019, 1.6368, 1.7188, 1.7528, 1.7528, 1.7528, 1.7528, 1.7528, 1.7528, 1.7528, 1.7528, 1.7528, 1.7528, 1.7705, 1.797, 1.8285, 1.8651, 1.9117, 1.9697, 2.0378, 2.1198, 2.2043, 2.2926, 2.3846, 2.4792, 2.5788, 2.6822, 2.7894, 2.9004, 3.0164, 3.1375, 3.2636, 3.3934, 3.5296, 3.6709, 3.7831, 3.7831, 3.7831, 3.7831, 3.7831, 3.7831], sources: [44] },
    ],
    'stateSupplement.ownEach': [
      { from: '2026-01-01', value: [2.875, 2.875, 2.875], sources: [45] },
    ],
    'stateSupplement.kept': [
      { from: '2026-01-01', value: [3.91, 3.91, 3.91], sources: [45] },
    ],
    'stateSupplement.keptEach': [
      { from: '2026-01-01', value: [6.095, 6.095, 6.095], sources: [45] },
    ],
    'stateSupplement.onlyWithSsi': [
      { from: '1974-01-01', value: 1, sources: [45] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 49000, sources: [46] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 13, 0, 14, 0, 6, 0, 15, 0, 16, 0, 17, 0, 18, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 12, 0, 24, 0, 25, 0, 26, 0, 6], sources: [46] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [96100, 102500, 99100, 79700, 100800, 117900, 94400, 98300, 93000, 102900, 97500, 119200, 101500, 84800, 60800, 96900, 126100, 76000, 80900, 89300, 167700, 127100, 94100, 136200, 105900, 99300], sources: [46] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300, 59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300, 59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300, 59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300, 59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300, 66050, 75450, 84900, 94300, 101850, 109400, 116950, 124500, 59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300, 59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300, 59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300, 59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300, 59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300, 66750, 76300, 85850, 95350, 103000, 110650, 118250, 125900, 59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300, 59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300, 59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300, 59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300, 70650, 80750, 90850, 100900, 109000, 117050, 125150, 133200, 59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300, 59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300, 59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 67950, 77650, 87350, 97050, 104850, 112600, 120350, 128150, 59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300, 59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300], sources: [46] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [37250, 42550, 47850, 53150, 57450, 61700, 65950, 70200, 37250, 42550, 47850, 53150, 57450, 61700, 65950, 70200, 37250, 42550, 47850, 53150, 57450, 61700, 65950, 70200, 37250, 42550, 47850, 53150, 57450, 61700, 65950, 70200, 37250, 42550, 47850, 53150, 57450, 61700, 65950, 70200, 41300, 47200, 53100, 58950, 63700, 68400, 73100, 77850, 37250, 42550, 47850, 53150, 57450, 61700, 65950, 70200, 37250, 42550, 47850, 53150, 57450, 61700, 65950, 70200, 37250, 42550, 47850, 53150, 57450, 61700, 65950, 70200, 37250, 42550, 47850, 53150, 57450, 61700, 65950, 70200, 37250, 42550, 47850, 53150, 57450, 61700, 65950, 70200, 41750, 47700, 53650, 59600, 64400, 69150, 73950, 78700, 37250, 42550, 47850, 53150, 57450, 61700, 65950, 70200, 37250, 42550, 47850, 53150, 57450, 61700, 65950, 70200, 37250, 42550, 47850, 53150, 57450, 61700, 65950, 70200, 37250, 42550, 47850, 53150, 57450, 61700, 65950, 70200, 44150, 50450, 56750, 63050, 68100, 73150, 78200, 83250, 37250, 42550, 47850, 53150, 57450, 61700, 65950, 70200, 37250, 42550, 47850, 53150, 57450, 61700, 65950, 70200, 37250, 42550, 47850, 53150, 57450, 61700, 65950, 70200, 58700, 67100, 75500, 83850, 90600, 97300, 104000, 110700, 42500, 48550, 54600, 60650, 65550, 70400, 75200, 80050, 37250, 42550, 47850, 53150, 57450, 61700, 65950, 70200, 47700, 54500, 61300, 68100, 73550, 79000, 84450, 89900, 37250, 42550, 47850, 53150, 57450, 61700, 65950, 70200, 37250, 42550, 47850, 53150, 57450, 61700, 65950, 70200], sources: [46] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 24750, 28300, 31850, 35350, 38680, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 25050, 28600, 32200, 35750, 38680, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 26500, 30300, 34100, 37850, 40900, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 35250, 40250, 45300, 50300, 54350, 58350, 62400, 66400, 25500, 29150, 32800, 36400, 39350, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 28600, 32700, 36800, 40850, 44150, 47400, 50700, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720], sources: [46] },
    ],
  },
}
