/**
 * Who looked at a person, when, in which role, why and at what; who was refused; and which records only some may open.
 */
@NullMarked
package org.opendps.eligibility.person.access;

import org.jspecify.annotations.NullMarked;
