import { commonRefusals, Refused } from '@kith/wire'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { cookieName } from '../kit/request.ts'

const secondsUntilTheLatestEnd = 12 * 60 * 60

/** Gives the browser its session. Over https the name itself binds it to this host; over http it stays on this machine. */
export function giveCookie(reply: FastifyReply, token: string, secure: boolean): void {
  reply.setCookie(cookieName(secure), token, { ...settings(secure), maxAge: secondsUntilTheLatestEnd })
}

export function takeCookie(reply: FastifyReply, secure: boolean): void {
  reply.clearCookie(cookieName(secure), settings(secure))
}

const settings = (secure: boolean) => ({ httpOnly: true, secure, sameSite: 'strict', path: '/' }) as const

/** Without https a session may be opened on this machine alone: anywhere else the network could read it. */
export function refuseUnsafeWay(request: FastifyRequest, secure: boolean): void {
  if (secure || (isLoopback(request.ip) && isLoopback(hostOf(request)))) return
  throw new Refused('needsHttps', commonRefusals.needsHttps)
}

function hostOf(request: FastifyRequest): string {
  const host = request.headers.host ?? ''
  return host.startsWith('[') ? host.slice(1, host.indexOf(']')) : (host.split(':')[0] ?? '')
}

const isLoopback = (address: string) => /^(localhost|::1|(::ffff:)?127(\.\d{1,3}){3})$/i.test(address)
