package org.opendps.calloff.policy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.policy.SettingCatalogue;

/** What councils decide for themselves about buying. */
@Singleton
class CallOffSettings implements SettingCatalogue {

    static final String PATH = "/v1/call-off-policies";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.values());
    }

    @Override
    public Set<String> approvers() {
        return Set.of(Roles.COMMISSIONER, Roles.FINANCE_APPROVER);
    }

    @Override
    public Map<Setting, Setting> ranges() {
        return Map.of(
                Setting.FIRST_REVIEW_FROM_WEEKS,
                Setting.FIRST_REVIEW_UNTIL_WEEKS,
                Setting.SOCIAL_VALUE_LEAST_PERCENT,
                Setting.SOCIAL_VALUE_MOST_PERCENT);
    }
}
