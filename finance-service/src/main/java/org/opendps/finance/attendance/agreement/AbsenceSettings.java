package org.opendps.finance.attendance.agreement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opendps.blocks.policy.SettingCatalogue;
import org.opendps.finance.policy.FinanceSetting;
import org.opendps.finance.policy.FinanceSettings;

/** What of the council's policy a contract may agree otherwise. */
final class AbsenceSettings implements SettingCatalogue {

    static final AbsenceSettings ALL = new AbsenceSettings();

    private AbsenceSettings() {}

    /** Where every setting is shown with its value. */
    @Override
    public String path() {
        return FinanceSettings.PATH;
    }

    @Override
    public List<FinanceSetting> settings() {
        return List.of(
                FinanceSetting.ABSENCE_HOSPITAL_WEEKS,
                FinanceSetting.ABSENCE_KEPT_OPEN_PERCENT,
                FinanceSetting.ABSENCE_NOTICE_HOURS,
                FinanceSetting.ABSENCE_WITH_NOTICE_PERCENT,
                FinanceSetting.ABSENCE_WITHOUT_NOTICE_PERCENT,
                FinanceSetting.ABSENCE_FIRST_DAY_PERCENT,
                FinanceSetting.SESSIONS_START_AT);
    }

    @Override
    public Map<FinanceSetting, FinanceSetting> ranges() {
        return Map.of();
    }

    @Override
    public Set<String> approvers() {
        return Set.of();
    }
}
