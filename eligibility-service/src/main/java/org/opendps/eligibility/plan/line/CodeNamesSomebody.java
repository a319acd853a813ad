package org.opendps.eligibility.plan.line;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** Says which line, and nothing of what was typed. */
public record CodeNamesSomebody(int line) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "A code that says who it is";
    }

    @Override
    public String detail() {
        return "Category or area of line " + line
                + " holds the name, the postcode or the NHS number of the person. Both are"
                + " told to whoever buys and pays: use the codes of the council's purchasing system.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("line", line, "citation", "UK GDPR Article 5(1)(c)");
    }
}
