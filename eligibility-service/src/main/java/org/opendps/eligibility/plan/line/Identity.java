package org.opendps.eligibility.plan.line;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What no code of a plan may hold, since codes leave this service. Given and family name count together only: somebody
 * may well be called North.
 */
public record Identity(String givenName, String familyName, String nhsNumber, String postcode) {

    /** @throws org.opendps.blocks.problem.Refused 422 {@code code-names-somebody} */
    public void mustNotBeIn(List<PlanLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (isIn(lines.get(i).category()) || isIn(lines.get(i).area())) {
                throw new CodeNamesSomebody(i + 1).refused();
            }
        }
    }

    private boolean isIn(String code) {
        var words = Set.copyOf(Arrays.asList(code.split("[-_]", -1)));
        var closed = code.replaceAll("[-_]", "");
        boolean named = words.contains(upper(givenName)) && words.contains(upper(familyName));
        boolean numbered = closed.contains(nhsNumber);
        return named || numbered || closed.contains(upper(postcode));
    }

    private static String upper(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.UK);
    }

    @Override
    public String toString() {
        return "Identity";
    }
}
