/** What is written in a support plan in words, closed with the key of its person. */
@NullMarked
package org.opendps.eligibility.plan.word;

import org.jspecify.annotations.NullMarked;
