package org.opendps.blocks.policy;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** All that may be decided in one service; a bean of it. */
public interface SettingCatalogue {

    /** Where policies are read and set, such as {@code /v1/call-off-policies}. */
    String path();

    List<? extends PolicySetting> settings();

    /** Of each range its least and its most. */
    Map<? extends PolicySetting, ? extends PolicySetting> ranges();

    /** Roles of those who approve: they do not set how much they may approve. */
    Set<String> approvers();

    /** What is customary: {@code setting,starts,value,source} with a first day for each row. */
    default InputStream customs() {
        return Objects.requireNonNull(getClass().getResourceAsStream("/policy/defaults.csv"));
    }

    default Optional<PolicySetting> named(String name) {
        return settings().stream()
                .filter(setting -> setting.isNamed(name))
                .map(PolicySetting.class::cast)
                .findFirst();
    }
}
