export function letter(order) {
  return {
    to: order.mail,
    subject: `Your tickets for ${order.play}`,
    text: `${order.count} tickets are attached. Doors open half an hour before.`,
  };
}
