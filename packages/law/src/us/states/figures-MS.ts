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
    {"title":"Income Limits for Medicaid and CHIP Programs | Mississippi Division of Medicaid (effective March 1, 2026) - parents/caretakers $498/month for a family of three","href":"https://medicaid.ms.gov/medicaid-coverage/who-qualifies-for-coverage/income-limits-for-medicaid-and-chip-programs/"},
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
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.26, sources: [16] },
      { from: '2026-01-01', value: 0.219, sources: [16] },
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
  },
}
