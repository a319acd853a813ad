/** What the access log of a person shows, which records are restricted, and what opens them all the same. */
@NullMarked
package org.opendps.eligibility.person.disclosure;

import org.jspecify.annotations.NullMarked;
