package org.opendps.blocks.policy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.opendps.blocks.policy.PolicyRefused.SettingsUnsound;
import org.opendps.blocks.policy.PolicyRefused.SettingsUnsound.Violation;

/**
 * What a council decides from a day on; what is not named stays as it is.
 *
 * @param from tomorrow at the earliest
 * @param settings by name, as they are written or in camelCase, each value as text
 * @param reason on what the decision rests
 */
public record PolicyRequest(
        @NotNull LocalDate from,
        @NotBlank @Size(max = 2000) String reason,
        @NotEmpty @Size(max = 50) Map<@NotNull String, @NotNull String> settings) {

    /** @throws org.opendps.blocks.problem.Refused 422 {@code policy-starts-too-early} */
    public void mustStartAfter(LocalDate today) {
        if (!from.isAfter(today)) {
            throw new PolicyRefused.PolicyStartsTooEarly(today.plusDays(1)).refused();
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 422 with everything that is wrong */
    public Map<String, String> known(SettingCatalogue catalogue) {
        var known = new TreeMap<String, String>();
        var wrong = new ArrayList<Violation>();
        new TreeMap<>(settings)
                .forEach((name, value) -> catalogue
                        .named(name)
                        .ifPresentOrElse(
                                setting -> {
                                    if (known.put(setting.written(), value) != null) {
                                        wrong.add(new Violation("settings." + name, "is named twice"));
                                    }
                                    setting.problem(value)
                                            .ifPresent(
                                                    problem -> wrong.add(new Violation("settings." + name, problem)));
                                },
                                () -> wrong.add(new Violation("settings." + name, "is no setting"))));
        if (!wrong.isEmpty()) {
            throw new SettingsUnsound(wrong, catalogue.path()).refused();
        }
        return known;
    }
}
