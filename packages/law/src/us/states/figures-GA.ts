// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Georgia */
export const figures: StateFigures = {
  state: 'GA',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"SNAP Screener SNAP Self-Employment Simplified Deductions by State","href":"https://www.snapscreener.com/blog/self-employment"},
    {"title":"Benefits Data Trust Streamlining SNAP for the Gig Economy","href":"https://assets-global.website-files.com/63345e33f3c909d27d0e558b/634eb3c77156ee846ee68852_streamlining-snap-gig-economy.pdf"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Georgia CAPS Appendix A - Maximum Income Limits by Family Size (effective March 2, 2026)","href":"https://caps.decal.ga.gov/assets/downloads/CAPS/AppendixA-CAPS%20Maximum%20Income%20Limits%20by%20Family%20Size.pdf"},
    {"title":"Georgia CAPS Policy Manual, Section 8.3 (Gross Income)","href":"https://caps.decal.ga.gov/assets/downloads/CAPS/0-CAPS_Policy-Manual.pdf#page=49"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Appendix A2, 2026 Family Limits | Georgia DFCS Medicaid manual - parents/caretakers $662/month for a family of three, \"plus 5%\" column","href":"https://pamms.dhs.ga.gov/dfcs/medicaid/appendix-a2/2026-family-limits/"},
    {"title":"Georgia DFCS Medicaid Policy Manual § 2255 - Age (Family Medicaid), child under 19 for Parent/Caretaker","href":"https://pamms.dhs.ga.gov/dfcs/medicaid/2255/"},
    {"title":"Georgia DFCS Medicaid Policy Manual § 2162 - Parent/Caretaker with Children","href":"https://pamms.dhs.ga.gov/dfcs/medicaid/2162/"},
    {"title":"Section 1931 Medicaid Eligibility","href":"https://www.law.cornell.edu/uscode/text/42/1396u-1"},
    {"title":"KFF - Medicaid Eligibility for Parents","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-parents/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"CMS, Georgia State Plan Amendment GA-23-0002","href":"https://www.medicaid.gov/medicaid-spa/2023-11-22/156086"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"Georgia Budget and Policy Institute - TANF Basics","href":"https://gbpi.org/the-basics-of-georgias-temporary-assistance-for-needy-families-program/"},
    {"title":"1997 Green Book - Table 7-9 Maximum AFDC/TANF Benefits by Family Size","href":"https://www.govinfo.gov/content/pkg/GPO-CPRT-105WPRT37945/html/GPO-CPRT-105WPRT37945-2-7.htm"},
    {"title":"1997 Green Book - Table 7-8 Need Standard and Maximum Benefits","href":"https://www.govinfo.gov/content/pkg/GPO-CPRT-105WPRT37945/html/GPO-CPRT-105WPRT37945-2-7.htm"},
    {"title":"PAMMS TANF Policy Manual - Appendix A Financial Standards","href":"https://pamms.dhs.ga.gov/dfcs/tanf/appendix-a/"},
    {"title":"1997 Green Book - Table 7-8 Gross Income Limit (185% of Need)","href":"https://www.govinfo.gov/content/pkg/GPO-CPRT-105WPRT37945/html/GPO-CPRT-105WPRT37945-2-7.htm"},
    {"title":"Ga. Comp. R. & Regs. 290-2-28-.02(j) - Gross income ceiling definition","href":"https://rules.sos.ga.gov/gac/290-2-28-.02"},
    {"title":"PAMMS TANF Policy Manual - Section 1615 Deductions","href":"https://pamms.dhs.ga.gov/dfcs/tanf/1615/"},
    {"title":"PAMMS TANF Policy Manual PDF","href":"https://pamms.dhs.ga.gov/dfcs/_exports/tanf-policy-manual.pdf#page=293"},
    {"title":"PAMMS TANF Policy Manual PDF","href":"https://pamms.dhs.ga.gov/dfcs/_exports/tanf-policy-manual.pdf#page=291"},
    {"title":"Georgia Administrative Code 290-2-28-.13 Financial Eligibility Requirements","href":"https://rules.sos.ga.gov/gac/290-2-28-.13"},
    {"title":"Georgia DFCS TANF Eligibility Requirements","href":"https://dfcs.georgia.gov/services/temporary-assistance-needy-families/tanf-eligibility-requirements"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 412, sources: [0, 1] },
      { from: '2024-10-01', value: 394, sources: [0, 2] },
      { from: '2025-10-01', value: 405, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 349, sources: [0, 1] },
      { from: '2025-10-01', value: 358, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 42, sources: [0, 1] },
      { from: '2024-10-01', value: 46, sources: [0, 2] },
      { from: '2025-10-01', value: 47, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2021-10-01', value: 0.4, sources: [5, 6] },
    ],
    'snap.standardMedical': [
      { from: '2023-10-01', value: 136, sources: [7, 8] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 1.3, sources: [9] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [10] },
    ],
    'snap.broadBased.allElderly': [
      { from: '2015-10-01', value: 1, sources: [10] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 95238, sources: [11, 12] },
      { from: '2024-10-01', value: 105893, sources: [12, 13] },
      { from: '2025-10-01', value: 110736, sources: [13, 12] },
      { from: '2026-10-01', value: 115118, sources: [14, 13] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 0, sources: [15, 16] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0.6, sources: [15, 16] },
    ],
    'childCare.planOfMedian': [
      { from: '2026-03-02', value: 0.5, sources: [17, 18] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 2.1, sources: [19, 20] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.54, sources: [20, 21] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.38, sources: [20, 21] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2.25, sources: [22, 21] },
    ],
    'medicaid.parent': [
      { from: '2018-01-01', value: 0.39, sources: [23] },
      { from: '2024-01-01', value: 0.33, sources: [23] },
      { from: '2025-01-01', value: 0.31, sources: [23] },
      { from: '2026-01-01', value: 0.291, sources: [23] },
    ],
    'medicaid.parentChildUnder': [
      { from: '2014-01-01', value: 19, sources: [24, 25] },
    ],
    'medicaid.parentIsDeprived': [
      { from: '2018-01-01', value: 1, sources: [26, 27] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 0.75, sources: [28, 29] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 317, sources: [30] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 0.75, sources: [31, 28] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 375, sources: [30] },
    ],
    'medicaid.needyAssetsCouple': [
      { from: '2018-01-01', value: 4000, sources: [30] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [30] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [30] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [30] },
    ],
    'medicaid.needyParent': [
      { from: '2015-01-01', value: 1, sources: [30] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [30] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 0, sources: [32, 33] },
      { from: '2024-01-01', value: 1, sources: [32, 34] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 0, sources: [32, 33] },
      { from: '2024-01-01', value: 1, sources: [32, 35] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 2.52, sources: [36, 37] },
    ],
    'chip.lawfulChildren': [
      { from: '2022-01-01', value: 0, sources: [32, 33] },
      { from: '2024-01-01', value: 1, sources: [32, 38] },
    ],
    'tanf.payment': [
      { from: '1997-01-01', value: [155, 235, 280, 330, 378, 410, 444, 470, 496, 530, 568], beyond: 17, sources: [39, 40] },
    ],
    'tanf.need': [
      { from: '1997-01-01', value: [235, 356, 424, 500, 573, 621, 672, 713, 751, 804, 860], beyond: 24, sources: [41, 42] },
    ],
    'tanf.grossOfNeed': [
      { from: '1997-01-01', value: 1.85, sources: [43, 44] },
    ],
    'tanf.fillsGap': [
      { from: '1997-01-01', value: 1, sources: [42] },
    ],
    'tanf.flat': [
      { from: '1997-07-01', value: 250, sources: [45, 46] },
    ],
    'tanf.careYoung': [
      { from: '1997-07-01', value: 200, sources: [45, 47] },
    ],
    'tanf.careOlder': [
      { from: '1997-07-01', value: 175, sources: [45, 47] },
    ],
    'tanf.assets': [
      { from: '1997-07-01', value: [1000], sources: [48, 49] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 14, 0, 11, 0, 6, 0, 1, 0, 16, 0, 10, 0, 2, 0, 3, 0, 15, 0, 15, 0, 12, 0, 12, 0, 6, 0, 15, 0, 14, 0, 14, 0, 5, 0, 3, 0, 1, 0, 6, 0, 0, 0, 14, 0, 4, 0, 7, 0, 6, 0, 14, 0, 8, 0, 13, 0, 3, 0, 2, 0, 1, 0, 3, 0, 15, 0, 3, 0, 11, 0, 15, 0, 5, 0, 15, 0, 3, 0, 12, 0, 1, 0, 7, 0, 10, 0, 15, 0, 3, 0, 12, 0, 12, 0, 1, 0, 3, 0, 15, 0, 15, 0, 14, 0, 2, 0, 5, 0, 14, 0, 9, 0, 3, 0, 13, 0, 3, 0, 10, 0, 3, 0, 13, 0, 5, 0, 6, 0, 13, 0, 15, 0, 2, 0, 3, 0, 10, 0, 10, 0, 16, 0, 4, 0, 8, 0, 10, 0, 4, 0, 3, 0, 12, 0, 15, 0, 2, 0, 3, 0, 11, 0, 5, 0, 5, 0, 11, 0, 12, 0, 3, 0, 15, 0, 11, 0, 1, 0, 14, 0, 5, 0, 14, 0, 15, 0, 10, 0, 5, 0, 6, 0, 8, 0, 2, 0, 8, 0, 8, 0, 15, 0, 0, 0, 1, 0, 12, 0, 11, 0, 2, 0, 9, 0, 8, 0, 3, 0, 2, 0, 2, 0, 3, 0, 12, 0, 13, 0, 6, 0, 3, 0, 13, 0, 12, 0, 12, 0, 8, 0, 10, 0, 1, 0, 5, 0, 3, 0, 1, 0, 14, 0, 15, 0, 3, 0, 10, 0, 8, 0, 1, 0, 8, 0, 5, 0, 14, 0, 8, 0, 11, 0, 1, 0, 15, 0, 15, 0, 11, 0, 10, 0, 11, 0, 8, 0, 15, 0, 12, 0, 10, 0, 8, 0, 7, 0, 3, 0, 6, 0, 5, 0, 16, 0, 6, 0, 8, 0, 11, 0, 10, 0, 9, 0, 12, 0, 5, 0, 16, 0, 1], sources: [50] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 13000, sources: [50] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 279, 344, 310, 291, 309, 243, 264, 292, 278, 222, 236, 268, 254, 304, 232, 265], sources: [51] },
      { from: '2026-01-01', value: [0, 351, 424, 377, 370, 396, 326, 373, 389, 368, 318, 292, 353, 310, 396, 301, 368], sources: [51] },
    ],
  },
}
