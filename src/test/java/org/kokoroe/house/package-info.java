/// The rules of the house, each one a test with its reason and a fixture that breaks it: who may
/// know whom, what a class may do, what the sources, messages and colours look like.
package org.kokoroe.house;
