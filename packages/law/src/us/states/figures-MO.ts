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
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
    {"title":"MO DSS IM-143 (12/05/2022) — SAB standard $987 for 2023","href":"https://web.archive.org/web/20230130014550/https://dssmanuals.mo.gov/2022/12/05/im-143-2/"},
    {"title":"MO DSS MHABD Appendix J (07/2022) — SAB consolidated standard $908 effective 01-01-22","href":"https://web.archive.org/web/20220802064906id_/https://dssmanuals.mo.gov/wp-content/uploads/2022/07/mhabd-appendix-j.pdf#page=2"},
    {"title":"MO DSS MHABD Appendix J (07/2024) — SAB consolidated standard $1,019 effective 01-01-24","href":"https://web.archive.org/web/20240612134513id_/https://dssmanuals.mo.gov/wp-content/uploads/2022/07/mhabd-appendix-j.pdf#page=2"},
    {"title":"MO DSS MHABD Appendix J (07/2025) — SAB consolidated standard $1,044 effective 01-01-25","href":"https://web.archive.org/web/20250831223642id_/https://dssmanuals.mo.gov/wp-content/uploads/2022/07/mhabd-appendix-j.pdf#page=2"},
    {"title":"MO DSS MHABD Appendix J (10/2026) — SAB consolidated standard $1,073 effective 01-01-26","href":"https://dssmanuals.mo.gov/wp-content/uploads/2022/07/mhabd-appendix-j.pdf#page=2"},
    {"title":"MO DSS IM-57 (06/08/2023) — SAB grant $789 effective 07-01-23","href":"https://web.archive.org/web/20230925041524/https://dssmanuals.mo.gov/2023/06/08/im-57-4/"},
    {"title":"MO DSS Supplemental Aid to the Blind Manual § 0415.005.00 — Maximum and Minimum Payments","href":"https://dssmanuals.mo.gov/supplemental-aid-to-the-blind/0415-000-00/0415-005-00/"},
    {"title":"MO DSS MHABD Appendix K (12/2024) — SAB grant $828","href":"https://web.archive.org/web/20250202215415id_/https://dssmanuals.mo.gov/wp-content/uploads/2018/10/appendix_k.pdf#page=5"},
    {"title":"MO DSS MHABD Appendix K (07/2025) — SAB grant $917","href":"https://web.archive.org/web/20250831223648id_/https://dssmanuals.mo.gov/wp-content/uploads/2018/10/appendix_k.pdf#page=5"},
    {"title":"MO DSS MHABD Appendix K (07/2026) — SAB grant $949","href":"https://dssmanuals.mo.gov/wp-content/uploads/2018/10/appendix_k.pdf#page=5"},
    {"title":"SSA State Assistance Programs for SSI Recipients, January 2011 — Missouri","href":"https://www.ssa.gov/policy/docs/progdesc/ssi_st_asst/2011/mo.html"},
    {"title":"MO DSS Supplemental Aid to the Blind Manual § 0405.050.00 — Real or Personal Property","href":"https://dssmanuals.mo.gov/supplemental-aid-to-the-blind/0405-000-00/0405-050-00/"},
    {"title":"MO DSS MHABD Appendix J (07/2024) — SAB resource maximum $5,909.25 effective 07-01-24","href":"https://web.archive.org/web/20240612134513id_/https://dssmanuals.mo.gov/wp-content/uploads/2022/07/mhabd-appendix-j.pdf#page=2"},
    {"title":"MO DSS MHABD Appendix J (07/2025) — SAB resource maximum $6,068.80 effective 07-01-25","href":"https://web.archive.org/web/20250831223642id_/https://dssmanuals.mo.gov/wp-content/uploads/2022/07/mhabd-appendix-j.pdf#page=2"},
    {"title":"MO DSS MHABD Appendix J (10/2026) — SAB resource maximum $6,220.50 effective 07-01-26","href":"https://dssmanuals.mo.gov/wp-content/uploads/2022/07/mhabd-appendix-j.pdf#page=2"},
    {"title":"MO DSS MHABD Appendix K (07/2026) — SAB resource limits","href":"https://dssmanuals.mo.gov/wp-content/uploads/2018/10/appendix_k.pdf#page=5"},
    {"title":"Mo. Rev. Stat. § 209.030; Blind Pension manual 0505"},
    {"title":"Mo. Rev. Stat. § 209.040; Blind Pension manual 0505"},
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
    'tanf.assetsAlready': [
      { from: '1996-08-22', value: [5000], sources: [52, 53] },
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
    'housing.firstCounty': [
      { from: '2026-04-01', value: 29000, sources: [56] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 2, 0, 11, 0, 12, 0, 13, 0, 14, 0, 9, 0, 15, 0, 16, 0, 12, 0, 17, 0, 14, 0, 18, 0, 19, 0, 12, 0, 12, 0, 20, 0, 21, 0, 22, 23, 5, 0, 24, 0, 15, 0, 2, 0, 25, 0, 26, 0, 27, 0, 23, 0, 28, 0, 19, 0, 18, 0, 29, 0, 30, 0, 31, 0, 32, 0, 33, 0, 34, 0, 35, 0, 36, 0, 12, 0, 37, 0, 23, 0, 38, 0, 39, 0, 40, 0, 12, 0, 41, 0, 42, 0, 23, 0, 43, 0, 44, 0, 45, 0, 46, 0, 47, 0, 48, 0, 49, 0, 22, 0, 33, 0, 50, 0, 51, 0, 52, 0, 53, 0, 19, 0, 54, 0, 37, 0, 55, 0, 56, 0, 20, 0, 57, 0, 58, 0, 59, 0, 60, 0, 61, 0, 62, 0, 12, 0, 63, 0, 64, 0, 65, 0, 9, 0, 66, 0, 12, 0, 57, 0, 67, 0, 23, 0, 68, 69, 70, 0, 23, 0, 0, 0, 0, 0, 71, 0, 43, 0, 72, 0, 49, 0, 73, 0, 74, 0, 75, 0, 76, 0, 77, 0, 78, 0, 79, 0, 30, 0, 23, 0, 80, 0, 81, 0, 18, 0, 82, 0, 83, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23], sources: [56] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [84000, 91800, 74500, 80100, 75000, 68500, 84100, 68800, 90200, 119200, 70000, 113400, 94400, 87400, 81200, 63100, 74600, 91400, 75200, 105500, 93300, 74700, 113500, 70500, 71900, 63400, 68700, 82100, 77400, 72500, 74400, 58900, 82400, 84400, 63000, 78900, 80200, 91500, 80900, 65600, 83100, 91200, 84500, 82300, 61700, 81800, 77600, 85700, 80500, 71000, 85300, 84700, 79200, 70800, 88700, 60300, 62600, 52000, 88300, 75500, 79600, 85400, 80300, 83200, 90400, 78700, 65000, 72900, 95200, 70200, 87200, 85100, 72000, 68600, 76700, 81300, 76800, 77500, 67100, 77900, 60400, 78000, 64000], sources: [56] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [47050, 53800, 60500, 67200, 72600, 78000, 83350, 88750, 51350, 58700, 66050, 73350, 79250, 85100, 91000, 96850, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 44900, 51300, 57700, 64100, 69250, 74400, 79500, 84650, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 47150, 53850, 60600, 67300, 72700, 78100, 83500, 88850, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 50550, 57750, 64950, 72150, 77950, 83700, 89500, 95250, 65150, 74450, 83750, 93050, 100500, 107950, 115400, 122850, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 63500, 72600, 81650, 90700, 98000, 105250, 112500, 119750, 52850, 60400, 67950, 75500, 81550, 87600, 93650, 99700, 48950, 55950, 62950, 69900, 75500, 81100, 86700, 92300, 45500, 52000, 58500, 64950, 70150, 75350, 80550, 85750, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 51200, 58500, 65800, 73100, 78950, 84800, 90650, 96500, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 59100, 67550, 76000, 84400, 91200, 97950, 104700, 111450, 52300, 59750, 67200, 74650, 80650, 86600, 92600, 98550, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 63600, 72650, 81750, 90800, 98100, 105350, 112600, 119900, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 46000, 52600, 59150, 65700, 71000, 76250, 81500, 86750, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 46150, 52750, 59350, 65900, 71200, 76450, 81750, 87000, 47250, 54000, 60750, 67500, 72900, 78300, 83700, 89100, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 44200, 50500, 56800, 63100, 68150, 73200, 78250, 83300, 44950, 51350, 57750, 64150, 69300, 74450, 79550, 84700, 51250, 58600, 65900, 73200, 79100, 84950, 90800, 96650, 45300, 51800, 58250, 64700, 69900, 75100, 80250, 85450, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 46550, 53200, 59850, 66500, 71850, 77150, 82500, 87800, 47800, 54600, 61450, 68250, 73750, 79200, 84650, 90100, 47350, 54100, 60850, 67600, 73050, 78450, 83850, 89250, 46100, 52700, 59300, 65850, 71150, 76400, 81700, 86950, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 45850, 52400, 58950, 65450, 70700, 75950, 81200, 86400, 43500, 49700, 55900, 62100, 67100, 72050, 77050, 82000, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 45100, 51550, 58000, 64400, 69600, 74750, 79900, 85050, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 49250, 56250, 63300, 70300, 76000, 81600, 87250, 92850, 47450, 54200, 61000, 67750, 73200, 78600, 84050, 89450, 44350, 50700, 57050, 63350, 68450, 73500, 78600, 83650, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 49700, 56800, 63900, 70950, 76650, 82350, 88000, 93700, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 49500, 56550, 63600, 70650, 76350, 82000, 87650, 93300, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 44600, 51000, 57350, 63700, 68800, 73900, 79000, 84100, 47850, 54650, 61500, 68300, 73800, 79250, 84700, 90200, 45000, 51400, 57850, 64250, 69400, 74550, 79700, 84850, 46950, 53650, 60350, 67050, 72450, 77800, 83150, 88550, 49200, 56200, 63250, 70250, 75900, 81500, 87150, 92750, 44100, 50400, 56700, 62950, 68000, 73050, 78100, 83100, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 53350, 60950, 68550, 76150, 82250, 88350, 94450, 100550, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 48850, 55800, 62800, 69750, 75350, 80950, 86500, 92100, 47700, 54500, 61300, 68100, 73550, 79000, 84450, 89900, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 45550, 52050, 58550, 65050, 70300, 75500, 80700, 85900, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 43650, 49850, 56100, 62300, 67300, 72300, 77300, 82250, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850], sources: [56] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [29400, 33600, 37800, 42000, 45400, 48750, 52100, 55450, 32100, 36700, 41300, 45850, 49550, 53200, 56900, 60550, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 28050, 32050, 36050, 40050, 43300, 46500, 49700, 52900, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 29450, 33650, 37850, 42050, 45450, 48800, 52150, 55550, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 31600, 36100, 40600, 45100, 48750, 52350, 55950, 59550, 40750, 46550, 52350, 58150, 62850, 67500, 72150, 76800, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 39700, 45400, 51050, 56700, 61250, 65800, 70350, 74850, 33050, 37800, 42500, 47200, 51000, 54800, 58550, 62350, 30600, 35000, 39350, 43700, 47200, 50700, 54200, 57700, 28450, 32500, 36550, 40600, 43850, 47100, 50350, 53600, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 32000, 36600, 41150, 45700, 49400, 53050, 56700, 60350, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 36950, 42200, 47500, 52750, 57000, 61200, 65450, 69650, 32700, 37350, 42000, 46650, 50400, 54150, 57850, 61600, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 39750, 45400, 51100, 56750, 61300, 65850, 70400, 74950, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 28750, 32850, 36950, 41050, 44350, 47650, 50950, 54200, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 28850, 33000, 37100, 41200, 44500, 47800, 51100, 54400, 29550, 33800, 38000, 42200, 45600, 49000, 52350, 55750, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 27650, 31600, 35550, 39450, 42650, 45800, 48950, 52100, 28100, 32100, 36100, 40100, 43350, 46550, 49750, 52950, 32050, 36600, 41200, 45750, 49450, 53100, 56750, 60400, 28350, 32400, 36450, 40450, 43700, 46950, 50200, 53400, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 29100, 33250, 37400, 41550, 44900, 48200, 51550, 54850, 29850, 34150, 38400, 42650, 46050, 49500, 52900, 56300, 29600, 33800, 38050, 42250, 45650, 49050, 52400, 55800, 28850, 32950, 37050, 41150, 44450, 47750, 51050, 54350, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 28650, 32750, 36850, 40900, 44200, 47450, 50750, 54000, 27200, 31050, 34950, 38800, 41950, 45050, 48150, 51250, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 28200, 32200, 36250, 40250, 43500, 46700, 49950, 53150, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 30800, 35200, 39600, 43950, 47500, 51000, 54500, 58050, 29650, 33900, 38150, 42350, 45750, 49150, 52550, 55950, 27750, 31700, 35650, 39600, 42800, 45950, 49150, 52300, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 31050, 35500, 39950, 44350, 47900, 51450, 55000, 58550, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 30950, 35350, 39750, 44150, 47700, 51250, 54750, 58300, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 27900, 31850, 35850, 39800, 43000, 46200, 49400, 52550, 29900, 34200, 38450, 42700, 46150, 49550, 52950, 56400, 28150, 32150, 36150, 40150, 43400, 46600, 49800, 53000, 29400, 33550, 37750, 41900, 45300, 48650, 52000, 55350, 30750, 35150, 39500, 43900, 47450, 50950, 54450, 57950, 27550, 31500, 35450, 39350, 42500, 45650, 48800, 51950, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 33350, 38100, 42850, 47600, 51450, 55250, 59050, 62850, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 30550, 34900, 39250, 43600, 47100, 50600, 54100, 57600, 29800, 34050, 38300, 42550, 46000, 49400, 52800, 56200, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 28500, 32550, 36600, 40650, 43950, 47200, 50450, 53700, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 27300, 31200, 35100, 38950, 42100, 45200, 48300, 51450, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150], sources: [56] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [17650, 21640, 27320, 33000, 38680, 44360, 50040, 55450, 19250, 22000, 27320, 33000, 38680, 44360, 50040, 55720, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 16850, 21640, 27320, 33000, 38680, 44360, 49700, 52900, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 17700, 21640, 27320, 33000, 38680, 44360, 50040, 55550, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 18950, 21650, 27320, 33000, 38680, 44360, 50040, 55720, 24450, 27950, 31450, 34900, 38680, 44360, 50040, 55720, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 23800, 27200, 30600, 34000, 38680, 44360, 50040, 55720, 19850, 22650, 27320, 33000, 38680, 44360, 50040, 55720, 18350, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17050, 21640, 27320, 33000, 38680, 44360, 50040, 53600, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 19200, 21950, 27320, 33000, 38680, 44360, 50040, 55720, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 22200, 25350, 28500, 33000, 38680, 44360, 50040, 55720, 19600, 22400, 27320, 33000, 38680, 44360, 50040, 55720, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 23850, 27250, 30650, 34050, 38680, 44360, 50040, 55720, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 17300, 21640, 27320, 33000, 38680, 44360, 50040, 54200, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 17300, 21640, 27320, 33000, 38680, 44360, 50040, 54400, 17750, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 16600, 21640, 27320, 33000, 38680, 44360, 48950, 52100, 16850, 21640, 27320, 33000, 38680, 44360, 49750, 52950, 19250, 22000, 27320, 33000, 38680, 44360, 50040, 55720, 17000, 21640, 27320, 33000, 38680, 44360, 50040, 53400, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 17500, 21640, 27320, 33000, 38680, 44360, 50040, 54850, 17950, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17750, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17300, 21640, 27320, 33000, 38680, 44360, 50040, 54350, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 17200, 21640, 27320, 33000, 38680, 44360, 50040, 54000, 16350, 21640, 27320, 33000, 38680, 44360, 48150, 51250, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 16950, 21640, 27320, 33000, 38680, 44360, 49950, 53150, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17800, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 16650, 21640, 27320, 33000, 38680, 44360, 49150, 52300, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 18650, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 18550, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 16750, 21640, 27320, 33000, 38680, 44360, 49400, 52550, 17950, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 16900, 21640, 27320, 33000, 38680, 44360, 49800, 53000, 17650, 21640, 27320, 33000, 38680, 44360, 50040, 55350, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 16550, 21640, 27320, 33000, 38680, 44360, 48800, 51950, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 20000, 22850, 27320, 33000, 38680, 44360, 50040, 55720, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 18350, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 17100, 21640, 27320, 33000, 38680, 44360, 50040, 53700, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 16350, 21640, 27320, 33000, 38680, 44360, 48300, 51450, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150], sources: [56] },
    ],
    'stateSupplement.missouri.need': [
      { from: '2023-01-01', value: 987, sources: [57, 58] },
      { from: '2024-01-01', value: 1019, sources: [59, 57] },
      { from: '2025-01-01', value: 1044, sources: [60, 59] },
      { from: '2026-01-01', value: 1073, sources: [61, 60] },
    ],
    'stateSupplement.missouri.most': [
      { from: '2023-07-01', value: 789, sources: [62, 63] },
      { from: '2024-07-01', value: 828, sources: [64, 63] },
      { from: '2025-07-01', value: 917, sources: [65, 63] },
      { from: '2026-07-01', value: 949, sources: [66, 63] },
    ],
    'stateSupplement.missouri.savings': [
      { from: '2011-01-01', value: [2000, 4000], sources: [67, 68] },
      { from: '2024-07-01', value: [5909.25, 11818.45], sources: [69, 68] },
      { from: '2025-07-01', value: [6068.8, 12137.55], sources: [70, 68] },
      { from: '2026-07-01', value: [6220.5, 12441], sources: [71, 72] },
    ],
    'stateSupplement.missouri.pensionSavings': [
      { from: '1974-01-01', value: 30000, sources: [73] },
    ],
    'stateSupplement.missouri.spouseLimit': [
      { from: '1974-01-01', value: 5, sources: [74] },
    ],
  },
}
