import type { FastifyReply } from 'fastify'

/** Answers as JSON; these routes have no handler of the kit, whose transaction they could not hold. */
export const answer = (reply: FastifyReply, body: unknown) =>
  reply.type('application/json; charset=utf-8').send(JSON.stringify(body))
