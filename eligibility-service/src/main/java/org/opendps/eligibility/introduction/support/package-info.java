/** What whoever supports a person has to know: access, risks, and whom to ring. */
@NullMarked
package org.opendps.eligibility.introduction.support;

import org.jspecify.annotations.NullMarked;
