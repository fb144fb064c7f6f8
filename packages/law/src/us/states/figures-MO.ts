// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Missouri */
export const figures: StateFigures = {
  state: 'MO',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"MO DSS Food Stamps manual 1115.035.25.15, Mandatory Utility Standards (Non-Heating/Cooling Standard and Telephone Standard)","href":"https://dssmanuals.mo.gov/food-stamps/1115-000-00/1115-035-00/1115-035-25/1115-035-25-15/"},
    {"title":"7 CFR 273.9(d)(6)(iii)(A)(3)","href":"https://www.ecfr.gov/current/title-7/section-273.9#p-273.9(d)(6)(iii)(A)(3)"},
    {"title":"22 Virginia Administrative Code 40-601-70 - Income exclusion for legally obligated child support payments","href":"https://law.lis.virginia.gov/admincode/title22/agency40/chapter601/section70/"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"Missouri DSS SNAP Manual § 1135.025.00 - Students","href":"https://dssmanuals.mo.gov/food-stamps/1135-000-00/1135-025-00/"},
    {"title":"7 CFR 273.5(b)(8) - Students, care of a dependent household member under the age of 6","href":"https://www.law.cornell.edu/cfr/text/7/273.5"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Missouri Child Care Subsidy Eligibility Policy Manual 2010.045.00 Income Eligibility Guidelines","href":"https://web.archive.org/web/20250831220820id_/https://dese.mo.gov/childhood/quality-programs/child-care-subsidy/child-care-manual/2010/045/00"},
    {"title":"November 2025 Child Care Eligibility Income Guidelines and Sliding Fee Chart","href":"https://dese.mo.gov/sites/g/files/zuston521/files/media/pdf/2025/10/10.2025%20Income%20Eligibility%20Table%20%282%29.pdf#page=1"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Missouri DSS Manual § 1830.010.05 - MO HealthNet for Kids income maximums (148% FPL, ages 1-18)","href":"https://dssmanuals.mo.gov/family-mo-healthnet-magi/1830-000-00/1830-010-00/1830-010-05/"},
    {"title":"Missouri DSS Manual § 1805.030.20.20.05 - 5% FPL disregard","href":"https://dssmanuals.mo.gov/family-mo-healthnet-magi/1805-000-00/1805-030-00/1805-030-20/1805-030-20-20/1805-030-20-20-05/"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Texas Works Handbook C-131.2, Parents and Caretaker Relatives Medicaid income limits - $230/month for a family of three in the One Parent column, beside a Two Parents column of $251, plus the C-131.4 standard MAGI disregard of $113.85","href":"https://fhb.hhs.texas.gov/handbooks/texas-works-handbook/c-130-medical-programs"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"medicaidscreener.com","href":"https://www.medicaidscreener.com/?p=table"},
    {"title":"Missouri DSS Manual § 1810.020.20.20 - Eligibility for 18-Year-Olds","href":"https://dssmanuals.mo.gov/family-mo-healthnet-magi/1810-000-00/1810-020-00/1810-020-20/1810-020-20-20/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"SSA POMS SI 01715.010 Medicaid and the Supplemental Security Income Program","href":"https://secure.ssa.gov/apps10/poms.nsf/lnx/0501715010"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"Missouri DSS Manual 0210.010.05","href":"https://dssmanuals.mo.gov/temporary-assistance-case-management/0210-010-05-185/"},
    {"title":"13 CSR 40-2.310(13)","href":"https://www.law.cornell.edu/regulations/missouri/13-CSR-40-2-310"},
    {"title":"Missouri DSS Manual 0210.010.15","href":"https://dssmanuals.mo.gov/temporary-assistance-case-management/0210-010-15/"},
    {"title":"13 CSR 40-2.310(12)","href":"https://www.law.cornell.edu/regulations/missouri/13-CSR-40-2-310"},
    {"title":"13 CSR 40-2.310(10)","href":"https://www.law.cornell.edu/regulations/missouri/13-CSR-40-2-310"},
    {"title":"Missouri DSS Manual 0210.015.30","href":"https://dssmanuals.mo.gov/temporary-assistance-case-management/0210-015-30/"},
    {"title":"13 CSR 40-2.310(9)(A)2","href":"https://www.law.cornell.edu/regulations/missouri/13-CSR-40-2-310"},
    {"title":"13 CSR 40-2.310(9)(A)3","href":"https://www.law.cornell.edu/regulations/missouri/13-CSR-40-2-310"},
    {"title":"Missouri DSS memo IM-109 (August 13, 1999)","href":"https://dssmanuals.mo.gov/wp-content/themes/mogovwp_dssmanuals/public/memos/memos_99/im109_99.html"},
    {"title":"13 CSR 40-2.310(9)(A)5","href":"https://www.law.cornell.edu/regulations/missouri/13-CSR-40-2-310"},
    {"title":"Missouri DSS Manual 0210.010.15 - Payment Determination","href":"https://dssmanuals.mo.gov/temporary-assistance-case-management/0210-010-15/"},
    {"title":"Missouri DSS Manual 0205.005.00","href":"https://dssmanuals.mo.gov/temporary-assistance-case-management/0205-005-00/"},
    {"title":"13 CSR 40-2.310(3)","href":"https://www.law.cornell.edu/regulations/missouri/13-CSR-40-2-310"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 475, sources: [0, 1] },
      { from: '2024-10-01', value: 495, sources: [0, 2] },
      { from: '2025-10-01', value: 509, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 351, sources: [0, 1] },
      { from: '2024-10-01', value: 363, sources: [0, 2] },
      { from: '2025-10-01', value: 373, sources: [2, 0] },
    ],
    'snap.utility.telephoneApart': [
      { from: '2010-01-01', value: 1, sources: [3, 4] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 153, sources: [0, 1] },
      { from: '2024-10-01', value: 158, sources: [0, 2] },
      { from: '2025-10-01', value: 162, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 153, sources: [0, 1] },
      { from: '2024-10-01', value: 158, sources: [0, 2] },
      { from: '2025-10-01', value: 162, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 153, sources: [0, 1] },
      { from: '2024-10-01', value: 158, sources: [0, 2] },
      { from: '2025-10-01', value: 162, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 153, sources: [0, 1] },
      { from: '2024-10-01', value: 158, sources: [0, 2] },
      { from: '2025-10-01', value: 162, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 153, sources: [0, 1] },
      { from: '2024-10-01', value: 158, sources: [0, 2] },
      { from: '2025-10-01', value: 162, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 76, sources: [0, 1] },
      { from: '2024-10-01', value: 79, sources: [0, 2] },
      { from: '2025-10-01', value: 81, sources: [2, 0] },
    ],
    'snap.childSupportLeftOut': [
      { from: '2023-10-01', value: 1, sources: [5] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [6, 7] },
    ],
    'snap.standardMedical': [
      { from: '2023-10-01', value: 135, sources: [8, 9] },
    ],
    'snap.oneStudentParent': [
      { from: '2005-01-01', value: 0, sources: [10, 11] },
      { from: '2025-01-01', value: 1, sources: [10, 11] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 97499, sources: [12, 13] },
      { from: '2024-10-01', value: 105825, sources: [13, 14] },
      { from: '2025-10-01', value: 109229, sources: [14, 13] },
      { from: '2026-10-01', value: 113137, sources: [15, 14] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 0, sources: [16, 17] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0.6, sources: [16, 17] },
    ],
    'childCare.planOfPoverty': [
      { from: '2025-10-01', value: 1.5, sources: [18, 19] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 2.01, sources: [20, 21] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.53, sources: [22, 23] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.53, sources: [22, 23] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2.01, sources: [24, 25] },
    ],
    'medicaid.parent': [
      { from: '2018-01-01', value: 0.23, sources: [26] },
    ],
    'medicaid.adult': [
      { from: '2021-07-01', value: 1.38, sources: [27, 28] },
    ],
    'medicaid.parentOfPupil': [
      { from: '2014-01-01', value: 1, sources: [29] },
    ],
    'medicaid.agedAssetsAlone': [
      { from: '2015-01-01', value: 3000, sources: [30] },
      { from: '2024-01-01', value: 5726, sources: [30] },
    ],
    'medicaid.agedAlone': [
      { from: '2021-01-01', value: 0.85, sources: [31, 32] },
    ],
    'medicaid.agedAssetsCouple': [
      { from: '2015-01-01', value: 6000, sources: [33] },
      { from: '2024-01-01', value: 11452, sources: [33] },
    ],
    'medicaid.agedCouple': [
      { from: '2021-01-01', value: 0.85, sources: [31] },
    ],
    'medicaid.ownSsiTest': [
      { from: '2024-01-01', value: 1, sources: [34] },
    ],
    'medicaid.noDisabledChildren': [
      { from: '2024-01-01', value: 1, sources: [34] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [35] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 3.05, sources: [36, 37] },
    ],
    'chip.pregnant': [
      { from: '2018-01-01', value: 3.05, sources: [38, 39] },
    ],
    'chip.fromConception': [
      { from: '2023-01-01', value: 3.05, sources: [38, 40] },
    ],
    'tanf.need': [
      { from: '1991-01-01', value: [393, 678, 846, 990, 1123, 1247, 1372, 1489, 1606, 1722, 1839, 1956], beyond: 116, sources: [41, 42] },
    ],
    'tanf.paymentOfNeed': [
      { from: '1991-01-01', value: 0.34526, sources: [43, 44] },
    ],
    'tanf.grossOfNeed': [
      { from: '1991-01-01', value: 1.85, sources: [41, 45] },
    ],
    'tanf.flat': [
      { from: '1999-10-01', value: [120], sources: [46, 47] },
    ],
    'tanf.restShare': [
      { from: '1999-10-01', value: 0.333333, sources: [46, 48] },
    ],
    'tanf.firstShareAlready': [
      { from: '1999-10-01', value: 0.666667, sources: [49, 46] },
    ],
    'tanf.flatAlready': [
      { from: '1999-10-01', value: 90, sources: [46, 47] },
    ],
    'tanf.careYoung': [
      { from: '1991-01-01', value: 200, sources: [46, 50] },
    ],
    'tanf.careOlder': [
      { from: '1991-01-01', value: 175, sources: [46, 50] },
    ],
    'tanf.minimum': [
      { from: '2002-01-01', value: 10, sources: [51] },
    ],
    'tanf.assets': [
      { from: '1991-01-01', value: [1000], sources: [52, 53] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 2, 0, 1, 0, 1, 0, 5, 0, 8, 0, 7, 0, 4, 0, 4, 0, 10, 0, 5, 0, 1, 0, 10, 0, 1, 0, 5, 0, 5, 0, 10, 0, 1, 0, 9, 0, 3, 0, 8, 0, 5, 0, 8, 0, 2, 0, 3, 0, 1, 0, 5, 0, 5, 0, 9, 0, 8, 0, 8, 0, 1, 0, 1, 0, 9, 0, 8, 0, 10, 0, 6, 0, 5, 0, 1, 0, 8, 0, 1, 0, 1, 0, 4, 0, 8, 0, 1, 0, 5, 0, 9, 0, 9, 0, 3, 0, 7, 0, 6, 0, 4, 0, 2, 0, 8, 0, 4, 0, 8, 0, 2, 0, 6, 0, 2, 0, 1, 0, 7, 0, 2, 0, 10, 0, 5, 0, 2, 0, 1, 0, 5, 0, 10, 0, 5, 0, 5, 0, 5, 0, 5, 0, 10, 0, 7, 0, 1, 0, 9, 0, 5, 0, 8, 0, 10, 0, 10, 0, 4, 0, 9, 0, 2, 0, 3, 0, 8, 0, 9, 0, 2, 0, 2, 0, 5, 0, 1, 0, 9, 0, 9, 0, 6, 0, 4, 6, 6, 0, 6, 0, 0, 0, 0, 0, 4, 0, 2, 0, 2, 0, 10, 0, 9, 0, 2, 0, 10, 0, 8, 0, 2, 0, 8, 0, 9, 0, 4, 0, 6, 0, 6, 0, 10, 0, 8, 0, 1, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6], sources: [54] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 29000, sources: [54] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 351, 386, 283, 330, 355, 252, 316, 301, 340, 348], sources: [55] },
      { from: '2026-01-01', value: [0, 455, 467, 342, 410, 428, 313, 390, 375, 401, 447], sources: [55] },
    ],
  },
}
