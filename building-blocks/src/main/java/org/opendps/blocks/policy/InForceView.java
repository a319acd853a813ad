package org.opendps.blocks.policy;

import java.time.LocalDate;
import java.util.List;

/** Every setting as it holds on a day, with where it comes from. */
public record InForceView(LocalDate on, String version, List<SettingView> settings) {

    /** @param own whether the council decided it; otherwise it is customary */
    public record SettingView(String setting, String value, boolean own, String source) {}

    static InForceView of(LocalDate day, Policy policy, List<? extends PolicySetting> settings) {
        return new InForceView(
                day,
                policy.version(),
                settings.stream()
                        .map(setting -> view(setting, policy.value(setting)))
                        .toList());
    }

    private static SettingView view(PolicySetting setting, Policy.Value value) {
        return new SettingView(setting.written(), value.text(), value.own(), value.source());
    }
}
