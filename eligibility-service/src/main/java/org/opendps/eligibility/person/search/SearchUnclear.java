package org.opendps.eligibility.person.search;

import org.opendps.blocks.problem.Refusal;

record SearchUnclear() implements Refusal {

    @Override
    public int status() {
        return 400;
    }

    @Override
    public String title() {
        return "Say one way to search";
    }

    @Override
    public String detail() {
        return "Send exactly one of nhsNumber, name (givenName, familyName and birthDate) and sound (familyName and"
                + " birthYear). " + SearchView.ADVICE;
    }
}
