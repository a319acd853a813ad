package org.opendps.eligibility.person.export;

import java.util.List;
import java.util.UUID;

/** What a feature keeps of a person, as the person is shown it. Each that keeps something has a bean of this kind. */
public interface PartOfExport {

    /** A field of the export, in the plural, such as {@code supportPlans}. */
    String name();

    /** In the order in which they came to be; records of the feature's own, without other people. */
    List<?> about(UUID personRef);
}
