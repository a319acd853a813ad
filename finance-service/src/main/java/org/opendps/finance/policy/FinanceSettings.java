package org.opendps.finance.policy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.policy.SettingCatalogue;

/** What councils decide for themselves about money. */
@Singleton
public class FinanceSettings implements SettingCatalogue {

    public static final String PATH = "/v1/finance-policies";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public List<FinanceSetting> settings() {
        return List.of(FinanceSetting.values());
    }

    @Override
    public Set<String> approvers() {
        return Set.of(Roles.FINANCE, Roles.FINANCE_APPROVER);
    }

    @Override
    public Map<FinanceSetting, FinanceSetting> ranges() {
        return Map.of(FinanceSetting.VIREMENT_LIMIT_FINANCE, FinanceSetting.VIREMENT_LIMIT_FINANCE_APPROVER);
    }
}
