/**
 * A person who may need support. Name, birth date, NHS number and postcode stay here: everything else in the system
 * knows a person by the personRef only.
 */
@NullMarked
package org.opendps.eligibility.person;

import org.jspecify.annotations.NullMarked;
