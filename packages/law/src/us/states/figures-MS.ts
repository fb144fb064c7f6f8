// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Mississippi */
export const figures: StateFigures = {
  state: 'MS',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Mississippi CCPP Policy Manual, Rule 5.1 (Eligibility Requirements)","href":"https://www.mdhs.ms.gov/wp-content/uploads/2026/01/CCPP-Policy-Manual_Final_1142025.pdf#page=25"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Mississippi Medicaid Eligibility Manual, appendix A-3"},
    {"title":"Section 1931 Medicaid Eligibility","href":"https://www.law.cornell.edu/uscode/text/42/1396u-1"},
    {"title":"KFF - Medicaid Eligibility for Parents","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-parents/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Mississippi Division of Medicaid, Healthier Mississippi Waiver (section 1115 demonstration)"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"MassHealth EOM 24-03, Medicare Savings Programs","href":"https://www.mass.gov/doc/eom-24-03-medicare-savings-programs-formerly-known-as-masshealth-senior-buy-in-and-masshealth-buy-in-programs-0/download"},
    {"title":"Medicare Savings Programs | Medicare.gov","href":"https://www.medicare.gov/basics/costs/help/medicare-savings-programs"},
    {"title":"Medicare Interactive - Medicare Savings Program Income and Asset Limits","href":"https://www.medicareinteractive.org/understanding-medicare/cost-saving-programs/medicare-savings-programs-qmb-slmb-qi/medicare-savings-program-income-and-asset-limits"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"SB 2759 (2021) - TANF Benefit Increase (first person from $110 to $200)","href":"https://billstatus.ls.state.ms.us/documents/2021/html/SB/2700-2799/SB2759SG.htm"},
    {"title":"Miss. Code. tit. 18, pt. 19 - TANF State Plan (Payment Standards)","href":"https://www.law.cornell.edu/regulations/mississippi/Miss-Code-tit-18-pt-19"},
    {"title":"Mississippi Department of Human Services - Applying for TANF (Gross Income Limits, values derived by dividing by 1.85)","href":"https://www.mdhs.ms.gov/help/tanf/applying-for-tanf/"},
    {"title":"MDHS Historic TANF Increase Announcement (confirms no change since 1999)","href":"https://www.mdhs.ms.gov/post/historic-tanf-increase-delivered-to-mississippi-tanf-recipients-beginning-today/"},
    {"title":"Miss. Code. tit. 18, pt. 19 - TANF State Plan (185% of Need Standard)","href":"https://www.law.cornell.edu/regulations/mississippi/Miss-Code-tit-18-pt-19"},
    {"title":"Mississippi Department of Human Services - TANF","href":"https://www.mdhs.ms.gov/help/tanf/"},
    {"title":"Miss. Code. tit. 18, pt. 19 - TANF State Plan","href":"https://www.law.cornell.edu/regulations/mississippi/Miss-Code-tit-18-pt-19"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"CMS, market rating reforms: state-specific age curves and family tiers","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/downloads/statespecagecrv053117.pdf"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 287, sources: [0, 1] },
      { from: '2024-10-01', value: 300, sources: [0, 2] },
      { from: '2025-10-01', value: 308, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 191, sources: [0, 1] },
      { from: '2024-10-01', value: 222, sources: [0, 2] },
      { from: '2025-10-01', value: 228, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 45, sources: [0, 1] },
      { from: '2024-10-01', value: 49, sources: [0, 2] },
      { from: '2025-10-01', value: 50, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [3, 4] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 75300, sources: [5, 6] },
      { from: '2024-10-01', value: 82331, sources: [6, 7] },
      { from: '2025-10-01', value: 85708, sources: [7, 6] },
      { from: '2026-10-01', value: 90025, sources: [8, 7] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 0, sources: [9, 10] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0.6, sources: [9, 10] },
    ],
    'childCare.planOfMedian': [
      { from: '2021-11-01', value: 0.85, sources: [11] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 1.99, sources: [12, 13] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.48, sources: [13, 14] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.38, sources: [13, 14] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 1.99, sources: [15, 14] },
    ],
    'medicaid.parentDollars': [
      { from: '2014-01-01', value: [227, 306, 384, 462, 541, 619, 697, 775, 853, 931], beyond: 78, sources: [16] },
    ],
    'medicaid.parentIsDeprived': [
      { from: '2018-01-01', value: 1, sources: [17, 18] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 0.75, sources: [19, 20] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 0.75, sources: [21, 19] },
    ],
    'medicaid.waiverAlone': [
      { from: '2010-10-01', value: 1.35, sources: [22] },
    ],
    'medicaid.waiverAssetsAlone': [
      { from: '2010-10-01', value: 4000, sources: [22] },
    ],
    'medicaid.waiverLeftOutAlone': [
      { from: '2010-10-01', value: 50, sources: [22] },
    ],
    'medicaid.waiverCouple': [
      { from: '2010-10-01', value: 1.35, sources: [22] },
    ],
    'medicaid.waiverAssetsCouple': [
      { from: '2010-10-01', value: 6000, sources: [22] },
    ],
    'medicaid.waiverLeftOutCouple': [
      { from: '2010-10-01', value: 50, sources: [22] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [23] },
    ],
    'msp.noAssetTest': [
      { from: '0000-01-01', value: 0, sources: [24, 25] },
      { from: '2024-01-01', value: 1, sources: [25, 26] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 2.14, sources: [27, 28] },
    ],
    'tanf.payment': [
      { from: '2021-05-01', value: [200, 236], beyond: 24, sources: [29, 30] },
    ],
    'tanf.need': [
      { from: '2017-01-01', value: [218, 293, 368, 443, 518, 593, 668, 743, 818, 893], sources: [31, 32] },
      { from: '2025-07-01', value: [339, 460, 581, 702, 823, 944, 1065, 1186, 1307, 1428], sources: [31, 32] },
    ],
    'tanf.grossOfNeed': [
      { from: '2017-01-01', value: 1.85, sources: [33, 32] },
    ],
    'tanf.assets': [
      { from: '2017-01-01', value: [2000], sources: [34, 35] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 6, 0, 6, 0, 6, 0, 6, 0, 2, 0, 6, 0, 6, 0, 6, 0, 6, 0, 6, 0, 6, 0, 6, 0, 6, 0, 6, 0, 3, 0, 6, 0, 1, 0, 4, 0, 6, 0, 5, 0, 4, 0, 6, 0, 5, 0, 5, 0, 3, 0, 6, 0, 6, 0, 6, 0, 2, 0, 5, 0, 6, 0, 6, 0, 6, 0, 4, 0, 6, 0, 6, 0, 4, 0, 6, 0, 6, 0, 6, 0, 2, 0, 6, 0, 6, 0, 6, 0, 3, 0, 6, 0, 1, 0, 6, 0, 6, 0, 6, 0, 6, 0, 6, 0, 6, 0, 6, 0, 4, 0, 4, 0, 6, 0, 2, 0, 6, 0, 6, 0, 3, 0, 6, 0, 6, 0, 3, 0, 6, 0, 5, 0, 6, 0, 6, 0, 1, 0, 2, 0, 6, 0, 1, 0, 2, 0, 6, 0, 3, 0, 6, 0, 6, 0, 6, 0, 6, 0, 6, 0, 6, 0, 6], sources: [36] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 28000, sources: [36] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 242, 240, 241, 247, 244, 238], sources: [37] },
      { from: '2026-01-01', value: [0, 299, 324, 317, 327, 327, 340], sources: [37] },
    ],
    'aca.ageFactor': [
      { from: '2018-01-01', value: [1, 1, 1, 1, 1, 1, 1, 1.5748, 1.5748, 1.5748, 1.5748, 1.5811, 1.6126, 1.6504, 1.7118, 1.7622, 1.7874, 1.8252, 1.863, 1.8866, 1.9118, 1.9244, 1.937, 1.9496, 1.9622, 1.9874, 2.0126, 2.0504, 2.0866, 2.137, 2.2, 2.274, 2.3622, 2.4614, 2.5748, 2.6866, 2.8126, 2.937, 3.074, 3.2126, 3.3622, 3.5118, 3.674, 3.8378, 4.0126, 4.0992, 4.274, 4.4252, 4.5244, 4.6488, 4.7244], sources: [38] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 28000, sources: [39] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 13, 0, 14, 0, 15, 0, 5, 0, 16, 0, 17, 0, 18, 0, 19, 0, 20, 0, 21, 0, 22, 0, 22, 0, 15, 0, 23, 0, 24, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 18, 0, 30, 0, 31, 0, 32, 0, 17, 0, 33, 0, 34, 0, 35, 0, 36, 0, 29, 0, 37, 0, 38, 0, 15, 0, 39, 0, 40, 0, 21, 0, 41, 0, 42, 0, 43, 0, 44, 0, 45, 0, 46, 0, 47, 0, 17, 0, 48, 0, 49, 0, 50, 0, 51, 0, 15, 0, 52, 0, 53, 0, 54, 0, 55, 0, 56, 0, 57, 0, 58, 0, 59, 0, 10, 0, 60, 0, 61, 0, 62, 0, 63, 0, 45, 0, 64, 0, 65, 0, 66, 0, 57, 0, 67, 0, 68, 0, 69], sources: [39] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [61600, 70200, 46600, 70700, 63000, 54100, 66300, 81400, 56200, 66000, 39900, 61100, 60700, 49300, 91400, 92700, 79800, 57300, 81400, 72400, 69400, 83100, 44800, 42200, 67200, 84200, 86800, 66400, 47600, 72300, 60900, 98100, 89300, 57800, 65000, 75700, 71700, 75500, 55700, 69300, 58700, 67000, 70100, 48100, 84700, 69100, 78000, 52600, 71900, 71000, 52900, 59000, 50100, 72000, 75900, 84800, 52800, 54900, 83000, 78600, 45500, 75400, 68600, 56300, 56600, 77600, 68300, 67500, 60100], sources: [39] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 45600, 52100, 58600, 65100, 70350, 75550, 80750, 85950, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 51200, 58500, 65800, 73100, 78950, 84800, 90650, 96500, 51950, 59350, 66750, 74150, 80100, 86050, 91950, 97900, 44700, 51100, 57500, 63850, 69000, 74100, 79200, 84300, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 44900, 51300, 57700, 64100, 69250, 74400, 79500, 84650, 40550, 46350, 52150, 57900, 62550, 67200, 71800, 76450, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 46550, 53200, 59850, 66500, 71850, 77150, 82500, 87800, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 46200, 52800, 59400, 66000, 71250, 76550, 81800, 87100, 48650, 55600, 62550, 69450, 75050, 80600, 86150, 91700, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40500, 46300, 52100, 57850, 62500, 67150, 71750, 76400, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 54950, 62800, 70650, 78500, 84800, 91100, 97350, 103650, 45950, 52550, 59100, 65650, 70950, 76200, 81450, 86700, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 43900, 50200, 56450, 62700, 67750, 72800, 77800, 82800, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 42500, 48550, 54600, 60650, 65550, 70400, 75250, 80100, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 47450, 54200, 61000, 67750, 73200, 78600, 84050, 89450, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 46700, 53400, 60050, 66700, 72050, 77400, 82750, 88050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 46500, 53150, 59800, 66400, 71750, 77050, 82350, 87650, 44050, 50350, 56650, 62900, 67950, 73000, 78000, 83050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 42250, 48250, 54300, 60300, 65150, 69950, 74800, 79600, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 43500, 49700, 55900, 62100, 67100, 72050, 77050, 82000, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050], sources: [39] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 28500, 32600, 36650, 40700, 44000, 47250, 50500, 53750, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 32000, 36600, 41150, 45700, 49400, 53050, 56700, 60350, 32450, 37100, 41750, 46350, 50100, 53800, 57500, 61200, 27950, 31950, 35950, 39900, 43100, 46300, 49500, 52700, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 28050, 32050, 36050, 40050, 43300, 46500, 49700, 52900, 25350, 29000, 32600, 36200, 39100, 42000, 44900, 47800, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 29100, 33250, 37400, 41550, 44900, 48200, 51550, 54850, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 28850, 33000, 37100, 41250, 44550, 47850, 51150, 54450, 30400, 34750, 39100, 43400, 46900, 50350, 53850, 57300, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25350, 28950, 32550, 36150, 39050, 41950, 44850, 47750, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 34350, 39250, 44150, 49050, 53000, 56900, 60850, 64750, 28750, 32800, 36950, 41050, 44350, 47650, 50950, 54200, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 27500, 31400, 35300, 39200, 42350, 45500, 48650, 51750, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 26550, 30350, 34150, 37900, 40950, 44000, 47000, 50050, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 29650, 33900, 38150, 42350, 45750, 49150, 52550, 55950, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 29200, 33350, 37550, 41700, 45050, 48400, 51750, 55050, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 29050, 33200, 37350, 41500, 44850, 48150, 51500, 54800, 27550, 31450, 35400, 39300, 42450, 45600, 48750, 51900, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 26400, 30200, 33950, 37700, 40750, 43750, 46750, 49800, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 27200, 31050, 34950, 38800, 41950, 45050, 48150, 51250, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550, 25200, 28800, 32400, 36000, 38900, 41800, 44650, 47550], sources: [39] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 17100, 21640, 27320, 33000, 38680, 44360, 50040, 53750, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 19200, 21950, 27320, 33000, 38680, 44360, 50040, 55720, 19500, 22250, 27320, 33000, 38680, 44360, 50040, 55720, 16800, 21640, 27320, 33000, 38680, 44360, 49500, 52700, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 16850, 21640, 27320, 33000, 38680, 44360, 49700, 52900, 15960, 21640, 27320, 33000, 38680, 42000, 44900, 47800, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 17500, 21640, 27320, 33000, 38680, 44360, 50040, 54850, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 17350, 21640, 27320, 33000, 38680, 44360, 50040, 54450, 18250, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41950, 44850, 47750, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 20650, 23600, 27320, 33000, 38680, 44360, 50040, 55720, 17300, 21640, 27320, 33000, 38680, 44360, 50040, 54200, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 16450, 21640, 27320, 33000, 38680, 44360, 48650, 51750, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 44000, 47000, 50050, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 17800, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 17500, 21640, 27320, 33000, 38680, 44360, 50040, 55050, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 17450, 21640, 27320, 33000, 38680, 44360, 50040, 54800, 16550, 21640, 27320, 33000, 38680, 44360, 48750, 51900, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 43750, 46750, 49800, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 16350, 21640, 27320, 33000, 38680, 44360, 48150, 51250, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550, 15960, 21640, 27320, 33000, 38680, 41800, 44650, 47550], sources: [39] },
    ],
  },
}
