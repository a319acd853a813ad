package org.opendps.eligibility.referral.content;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record ConsentMissing() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Does the person agree?";
    }

    @Override
    public String detail() {
        return "Refer somebody who has agreed to it: send consent with given, on and how. If they have not, tell them"
                + " how to ask the council themselves, or send a signal without names. If they may be at risk of abuse or"
                + " neglect, call the council's safeguarding team at once: that needs no consent.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Common law duty of confidentiality; UK GDPR Article 5(1)(a); Care Act 2014 s.42");
    }
}
