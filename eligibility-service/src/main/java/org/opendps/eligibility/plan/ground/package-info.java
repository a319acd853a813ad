/** What a support plan rests on: a duty, a power that the council uses, or urgent needs of an adult. */
@NullMarked
package org.opendps.eligibility.plan.ground;

import org.jspecify.annotations.NullMarked;
