/** Read as text only: it asks for the messages beside it. */
class Quiz {
  String texts(Messages messages, String kind) {
    // "quiz.forgotten" in a comment is no use of it
    return messages.get("quiz.next")
        + messages.get("quiz.back")
        + messages.get("quiz.hint")
        + messages.get("quiz.score", 1, 2)
        + messages.get("quiz.nowhere")
        + messages.get("quiz.kind." + kind)
        + messages.get("quiz.full" + ".what")
        + messages.get("quiz.full" + ".todo");
  }
}
