package org.opendps.calloff.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Every setting as it holds on a day, with where it comes from. */
public record InForceView(LocalDate on, String version, List<SettingView> settings) {

    /** @param own whether the council decided it; otherwise it is customary */
    public record SettingView(String setting, String value, boolean own, String source) {}

    static InForceView of(LocalDate day, Policy policy) {
        return new InForceView(
                day,
                policy.version(),
                Stream.of(Setting.values())
                        .map(setting -> {
                            var value = policy.value(setting);
                            return new SettingView(setting.written(), value.text(), value.own(), value.source());
                        })
                        .toList());
    }
}
