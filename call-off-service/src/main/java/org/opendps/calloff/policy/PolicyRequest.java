package org.opendps.calloff.policy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.opendps.calloff.policy.PolicyRefused.SettingsUnsound;
import org.opendps.calloff.policy.PolicyRefused.SettingsUnsound.Violation;

/**
 * What a council decides from a day on; what is not named stays as it is.
 *
 * @param from tomorrow at the earliest
 * @param settings by name, each value as text
 * @param reason on what the decision rests
 */
public record PolicyRequest(
        @NotNull LocalDate from,
        @NotBlank @Size(max = 2000) String reason,
        @NotEmpty @Size(max = 50) Map<@NotNull String, @NotNull String> settings) {

    static final String EXAMPLE = """
            {"from": "2027-04-01", "reason": "Scheme of delegation, cabinet of 3 March",
             "settings": {"least-evaluators": "3", "correction-hours": "48"}}""";

    /** @throws org.opendps.blocks.problem.Refused 422 with everything that is wrong */
    Map<Setting, String> known() {
        var known = new EnumMap<Setting, String>(Setting.class);
        var wrong = new ArrayList<Violation>();
        new TreeMap<>(settings)
                .forEach((name, value) -> Setting.of(name)
                        .ifPresentOrElse(
                                setting -> {
                                    known.put(setting, value);
                                    setting.problem(value)
                                            .ifPresent(
                                                    problem -> wrong.add(new Violation("settings." + name, problem)));
                                },
                                () -> wrong.add(new Violation("settings." + name, "is no setting"))));
        if (!wrong.isEmpty()) {
            throw new SettingsUnsound(wrong).refused();
        }
        return known;
    }
}
