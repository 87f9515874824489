/// What tests of several packages share: real records with example people, and clocks that go when
/// told to.
package org.kokoroe.testing;
