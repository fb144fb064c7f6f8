// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Delaware */
export const figures: StateFigures = {
  state: 'DE',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"22 Virginia Administrative Code 40-601-70 - Income exclusion for legally obligated child support payments","href":"https://law.lis.virginia.gov/admincode/title22/agency40/chapter601/section70/"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"Delaware DEPARTMENT OF health and social services,  Division of Social Services","href":"https://regulations.delaware.gov/register/august2005/proposed/9%20DE%20Reg%20168%2008-01-05.htm"},
    {"title":"SNAP Screener SNAP Self-Employment Simplified Deductions by State","href":"https://www.snapscreener.com/blog/self-employment"},
    {"title":"USDA FNS Delaware ABAWD Waiver Response, September 19, 2024 - requested area (one city and two counties)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/de-abawd-response-fy2025.pdf#page=2"},
    {"title":"USDA FNS Delaware ABAWD Waiver Response, September 19, 2024 - Kent and Sussex counties, implementation date (2024-10-01), and expiration date (2025-09-30)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/de-abawd-response-fy2025.pdf#page=3"},
    {"title":"USDA FNS Delaware ABAWD Waiver Response, October 6, 2025 - FY2026 request denied","href":"https://www.fns.usda.gov/sites/default/files/resource-files/de-abawd-response-fy2026.pdf#page=1"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"42 U.S. Code § 1773(e)(1)(A) - School breakfast program (breakfasts free or at a reduced price on the same terms as lunches)","href":"https://www.law.cornell.edu/uscode/text/42/1773#e_1_A"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Delaware DSS Child Care Services - Income Eligibility Table","href":"https://web.archive.org/web/20260614012446/https://dhss.delaware.gov/dss/childcr/"},
    {"title":"16 Del. Admin. Code 11003, Section 11003.9.1(4.B)","href":"https://regulations.delaware.gov/AdminCode/title16/Department%20of%20Health%20and%20Social%20Services/Division%20of%20Social%20Services/11003.shtml"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"MassHealth EOM 24-03, Medicare Savings Programs","href":"https://www.mass.gov/doc/eom-24-03-medicare-savings-programs-formerly-known-as-masshealth-senior-buy-in-and-masshealth-buy-in-programs-0/download"},
    {"title":"Medicare Savings Programs | Medicare.gov","href":"https://www.medicare.gov/basics/costs/help/medicare-savings-programs"},
    {"title":"Medicare Interactive - Medicare Savings Program Income and Asset Limits","href":"https://www.medicareinteractive.org/understanding-medicare/cost-saving-programs/medicare-savings-programs-qmb-slmb-qi/medicare-savings-program-income-and-asset-limits"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"Delaware TANF State Plan 2017 - Payment Standard Table","href":"https://dhss.delaware.gov/wp-content/uploads/sites/2/dss/pdf/detanfstateplan2017.pdf#page=8"},
    {"title":"16 Del. Admin. Code SS 4000-4008 - Determining Financial Eligibility and Grant Amounts in TANF","href":"https://www.law.cornell.edu/regulations/delaware/16-Del-Admin-Code-SS-4000-4008"},
    {"title":"Delaware TANF State Plan 2017","href":"https://dhss.delaware.gov/wp-content/uploads/sites/2/dss/pdf/detanfstateplan2017.pdf#page=8"},
    {"title":"16 Del. Admin. Code SS 4000-4007.2 - \"The standard of need used is 75% of the Federal Poverty Level\"","href":"https://www.law.cornell.edu/regulations/delaware/16-Del-Admin-Code-SS-4000-4007"},
    {"title":"Delaware TANF State Plan 2017 - Gross income test","href":"https://dhss.delaware.gov/wp-content/uploads/sites/2/dss/pdf/detanfstateplan2017.pdf#page=6"},
    {"title":"16 Del. Admin. Code SS 4000-4008.1.1 Step 1 - 185% of standard of need","href":"https://www.law.cornell.edu/regulations/delaware/16-Del-Admin-Code-SS-4000-4008"},
    {"title":"Delaware TANF State Plan 2011 - Exhibit 1 and Exhibit 2","href":"https://dhss.delaware.gov/wp-content/uploads/sites/2/dss/pdf/tanf_ffy2012_stateplan.pdf#page=6"},
    {"title":"Delaware TANF State Plan 2017 - Exhibit 1 and Exhibit 2","href":"https://dhss.delaware.gov/wp-content/uploads/sites/2/dss/pdf/detanfstateplan2017.pdf#page=7"},
    {"title":"Delaware TANF State Plan 2017 - Exhibit 1","href":"https://dhss.delaware.gov/wp-content/uploads/sites/2/dss/pdf/detanfstateplan2017.pdf#page=7"},
    {"title":"16 Del. Admin. Code SS 4000-4008.1.1 Step 2 - \"$90.00 earned income deduction\"","href":"https://www.law.cornell.edu/regulations/delaware/16-Del-Admin-Code-SS-4000-4008"},
    {"title":"Delaware DHSS Administrative Notice A-07-2022 - October 2022 COLA (TANF Maximum Dependent Care Deductions)","href":"https://dhss.delaware.gov/wp-content/uploads/sites/2/dss/pdf/OCT2022COLA.pdf#page=8"},
    {"title":"Delaware DSS TANF Program Overview - First $50 of child support received","href":"https://dhss.delaware.gov/dss/tanf/"},
    {"title":"16 Del. Admin. Code SS 4000-4008.2 - First $50 of child support disregard","href":"https://www.law.cornell.edu/regulations/delaware/16-Del-Admin-Code-SS-4000-4008"},
    {"title":"Delaware TANF State Plan 2017 Income and Resource Rules for Determining Need","href":"https://dhss.delaware.gov/wp-content/uploads/sites/2/dss/pdf/detanfstateplan2017.pdf#page=5"},
    {"title":"16 Del. Admin. Code SS 4000-4002.2 - Resource limit of $10,000.00","href":"https://www.law.cornell.edu/regulations/delaware/16-Del-Admin-Code-SS-4000-4002"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"30 Del. C. § 1117"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 534, sources: [0, 1] },
      { from: '2024-10-01', value: 529, sources: [0, 2] },
      { from: '2025-10-01', value: 543, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 367, sources: [0, 1] },
      { from: '2024-10-01', value: 359, sources: [0, 2] },
      { from: '2025-10-01', value: 369, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 82, sources: [0, 1] },
      { from: '2024-10-01', value: 99, sources: [0, 2] },
      { from: '2025-10-01', value: 102, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 82, sources: [0, 1] },
      { from: '2024-10-01', value: 99, sources: [0, 2] },
      { from: '2025-10-01', value: 102, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 82, sources: [0, 1] },
      { from: '2024-10-01', value: 99, sources: [0, 2] },
      { from: '2025-10-01', value: 102, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 82, sources: [0, 1] },
      { from: '2024-10-01', value: 99, sources: [0, 2] },
      { from: '2025-10-01', value: 102, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 82, sources: [0, 1] },
      { from: '2024-10-01', value: 99, sources: [0, 2] },
      { from: '2025-10-01', value: 102, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 39, sources: [0, 1] },
      { from: '2024-10-01', value: 23, sources: [0, 2] },
      { from: '2025-10-01', value: 24, sources: [2, 0] },
    ],
    'snap.childSupportLeftOut': [
      { from: '2023-10-01', value: 1, sources: [3] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [4] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2021-10-01', value: 0.43, sources: [5, 6] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [7, 8] },
      { from: '2024-10-01', value: [10001, 10005], sources: [7, 8] },
      { from: '2025-10-01', value: [], sources: [9, 8] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 2, sources: [10] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [11] },
    ],
    'meals.freeBreakfast': [
      { from: '2000-01-01', value: 0, sources: [12, 13] },
      { from: '2025-07-01', value: 1, sources: [12, 13] },
    ],
    'meals.paysReduced': [
      { from: '2000-01-01', value: 0, sources: [14, 13] },
      { from: '2024-07-01', value: 1, sources: [14, 13] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 111871, sources: [15, 16] },
      { from: '2024-10-01', value: 120963, sources: [16, 17] },
      { from: '2025-10-01', value: 126099, sources: [17, 16] },
      { from: '2026-10-01', value: 129424, sources: [18, 17] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 0, sources: [19, 20] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0.6, sources: [19, 20] },
    ],
    'childCare.planOfPoverty': [
      { from: '2024-01-01', value: 1.85, sources: [21, 22] },
      { from: '2025-10-01', value: 2, sources: [21, 22] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 2.17, sources: [23, 24] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.47, sources: [24, 25] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.38, sources: [24, 25] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2.17, sources: [26, 25] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.92, sources: [27] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [28, 29] },
    ],
    'medicaid.agedAssetsAlone': [
      { from: '2015-01-01', value: 4000, sources: [30] },
      { from: '2024-01-01', value: 2000, sources: [30] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 0.75, sources: [31, 32] },
    ],
    'medicaid.agedLeftOutCouple': [
      { from: '2015-01-01', value: 100, sources: [33] },
    ],
    'medicaid.agedAssetsCouple': [
      { from: '2015-01-01', value: 6000, sources: [34] },
      { from: '2024-01-01', value: 3000, sources: [34] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 0.75, sources: [35, 31] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [36, 37] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [36, 38] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [37] },
    ],
    'msp.noAssetTest': [
      { from: '0000-01-01', value: 0, sources: [39, 40] },
      { from: '2024-01-01', value: 1, sources: [40, 41] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 2.17, sources: [42, 43] },
    ],
    'chip.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [36, 44] },
    ],
    'tanf.payment': [
      { from: '2002-10-01', value: [201, 270, 338, 407, 475, 544, 612, 681], beyond: 69, sources: [45, 46] },
    ],
    'tanf.needOfPoverty': [
      { from: '2002-10-01', value: 0.75, sources: [47, 48] },
    ],
    'tanf.grossOfNeed': [
      { from: '2002-10-01', value: 1.85, sources: [49, 50] },
    ],
    'tanf.fillsGap': [
      { from: '2011-10-01', value: 1, sources: [51, 52] },
    ],
    'tanf.gapShare': [
      { from: '2011-10-01', value: 0.5, sources: [51, 52] },
    ],
    'tanf.flat': [
      { from: '2009-10-01', value: [120], sources: [53, 54] },
    ],
    'tanf.restShare': [
      { from: '2002-10-01', value: 0.333333, sources: [52, 46] },
    ],
    'tanf.testFlat': [
      { from: '2009-10-01', value: 90, sources: [53, 54] },
    ],
    'tanf.careYoung': [
      { from: '2009-10-01', value: 200, sources: [55, 46] },
    ],
    'tanf.careOlder': [
      { from: '2009-10-01', value: 175, sources: [55, 46] },
    ],
    'tanf.supportOff': [
      { from: '2009-10-01', value: [50], sources: [56, 57] },
    ],
    'tanf.assets': [
      { from: '2009-11-01', value: [10000], sources: [58, 59] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [45, 46] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 319], sources: [60] },
      { from: '2026-01-01', value: [0, 414], sources: [60] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.045, 0.045, 0.045, 0.045], sources: [61] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 10000, sources: [62] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3], sources: [62] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [112100, 122700, 103200], sources: [62] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [60350, 69000, 77600, 86200, 93100, 100000, 106900, 113800, 68750, 78550, 88350, 98150, 106050, 113900, 121750, 129600, 57800, 66050, 74300, 82550, 89200, 95800, 102400, 109000], sources: [62] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [37700, 43100, 48500, 53900, 58200, 62500, 66850, 71150, 42950, 49100, 55250, 61350, 66300, 71200, 76100, 81000, 36150, 41300, 46450, 51600, 55750, 59900, 64000, 68150], sources: [62] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [22650, 25900, 29150, 33000, 38680, 44360, 50040, 55720, 25800, 29450, 33150, 36800, 39750, 44360, 50040, 55720, 21700, 24800, 27900, 33000, 38680, 44360, 50040, 55720], sources: [62] },
    ],
  },
}
