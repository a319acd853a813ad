package org.opendps.local.story;

/** Who and what is on the stage. */
record Stage(
        Telling telling,
        Cast cast,
        Clock clock,
        Plan plan,
        Treasury treasury,
        Admission admission,
        Person person,
        Competition competition)
        implements AutoCloseable {

    static final String CLUB_PRICE = "55.00";
    static final String RIVAL_PRICE = "52.00";

    /** Two sessions at the club's price. */
    static final String WEEK = "110.00";

    static Stage set(Cast cast, Telling telling) {
        var clock = new Clock(cast);
        clock.backToTheRealTime();
        Runtime.getRuntime().addShutdownHook(new Thread(clock::leave, "clock"));
        var plan = Plan.from(clock.today(), monday -> Treasury.isWholeWeek(cast, monday));
        return new Stage(
                telling,
                cast,
                clock,
                plan,
                new Treasury(cast, plan),
                new Admission(cast, plan),
                new Person(cast, plan),
                new Competition(cast, plan));
    }

    /** The same with somebody else in the middle. */
    Stage withSomebodyElse() {
        return new Stage(
                telling, cast, clock, plan, treasury, admission, new Person(cast, plan), new Competition(cast, plan));
    }

    @Override
    public void close() {
        clock.leave();
    }
}
