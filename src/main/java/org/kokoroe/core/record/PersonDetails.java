package org.kokoroe.core.record;

/// What is known of a person.
///
/// @param employeeNo as printed on the staff card, zeros in front kept; may be empty
/// @param name as the person writes it, never normalised: 髙 and 𠮷 stay
/// @param department the code or the name of the department
/// @param policy id of the policy that binds this person
public record PersonDetails(String employeeNo, String name, String department, String policy)
    implements Payload {}
