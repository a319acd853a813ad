/**
 * What providers ask to be paid: matched with order and delivery, held or disputed with reasons, credited, and paid within
 * the term of the law.
 */
@NullMarked
package org.opendps.finance.invoice;

import org.jspecify.annotations.NullMarked;
