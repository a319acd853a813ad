package org.opendps.blocks.policy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.opendps.blocks.money.Money;

/**
 * What holds for a council on a day.
 *
 * @param version what a decision stores, so that it can be judged later by what it was made by: the id of the council's
 *     last decision that counts, or the first day of the last default
 */
public record Policy(String version, Map<String, Value> values) {

    /** @param source of a default its law or custom; of a council's own value its reason */
    public record Value(String text, String source, boolean own) {}

    private static final String LEGAL_CHECK = "LEGAL-CHECK";

    public Policy {
        values = Map.copyOf(values);
    }

    public int whole(PolicySetting setting) {
        return Integer.parseInt(text(setting));
    }

    public Money pounds(PolicySetting setting) {
        return Money.of(text(setting));
    }

    public String text(PolicySetting setting) {
        return value(setting).text();
    }

    public Value value(PolicySetting setting) {
        return Objects.requireNonNull(values.get(setting.written()), setting::written);
    }

    /** Whether a setting is for the council's lawyer to confirm, whoever decided it. */
    public boolean isForLegalCheck(PolicySetting setting) {
        return value(setting).source().startsWith(LEGAL_CHECK);
    }

    /** With what a council decided on top. */
    Policy with(CouncilPolicy decision) {
        return with(decision.id().toString(), decision.settings(), decision.reason());
    }

    /**
     * With what was decided, or agreed, on top.
     *
     * @param newVersion of all of it together
     */
    public Policy with(String newVersion, Map<String, String> settings, String reason) {
        var merged = new HashMap<>(values);
        settings.forEach((setting, text) -> merged.put(setting, new Value(text, source(setting, reason), true)));
        return new Policy(newVersion, merged);
    }

    /** What is for the council's lawyer to confirm stays so when the council decides it. */
    private String source(String setting, String reason) {
        var known = values.get(setting);
        return known != null && known.source().startsWith(LEGAL_CHECK) ? LEGAL_CHECK + " " + reason : reason;
    }

    /** Of two settings that are a range, the least and the most. */
    boolean isInOrder(PolicySetting least, PolicySetting most) {
        return new BigDecimal(text(least)).compareTo(new BigDecimal(text(most))) <= 0;
    }
}
