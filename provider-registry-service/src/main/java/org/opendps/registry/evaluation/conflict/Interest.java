package org.opendps.registry.evaluation.conflict;

/** What an evaluator declares before looking at an application (Procurement Act 2023 s.81, s.83; PCR 2015 reg 24). */
public enum Interest {
    NONE,
    CONFLICT
}
