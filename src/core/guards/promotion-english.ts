/**
 * How comments in English advertise, by what they want: an audience, votes, money, or the sender's own thing seen. Each rule needs the
 * call together with its object, because customers write «help me», «my app» and «check my order» to a brand as well.
 */

/** Things of one's own that a comment sends others to. */
const OUTLET =
  '(?:ch+an+els?|chanel|website|site|blog|vids?|vidios?|videos?|covers?|remix(?:es)?|stream|clips?|mixtape|album|single|podcast|merch|beats|rap|book|soundcloud|insta(?:gram)?|twitter|facebook page|fan ?page|tumblr|twitch|etsy|patreon|petition|music)'
/** The same, and things that only a call makes an advertisement. */
const THING = `(?:${OUTLET}|songs?|tracks?|page|profile|app|company|game|work|art|stuff|store|shop|group|project|sound)`

const rule = (source: string): RegExp => new RegExp(source, 'u')

export const ENGLISH: readonly RegExp[] = [
  // An audience: subscriptions, follows, an exchange of them.
  /\bsu(?:b|s|c|bs)+c?rib(?:e|es|ing)\b/u,
  /\bsub(?:bed)? (?:me|to|back|my|for|4)\b|\b(?:throw|some|get|shoot for|goal|need)\b.{0,12}\bsubs?\b|\b(?:sub|like|follow) ?(?:4|for) ?(?:sub|like|follow)\b/u,
  /\b(?:if|when) (?:i|we) (?:get|reach|hit) \d+|\b(?:have|get|reach) (?:over )?\d+k? (?:subscribers|subs|followers)/u,
  /\b(?:follow|add) (?:me|us)\b|\bfollow(?:er)? .{0,12}@|\bfollow (?:him|her|my|our)\b|\bjoin (?:me|us|our|my) (?:on|at|in|now|here|group|team)\b/u,
  // Look at what I have.
  /\bcheck(?:ed|ing)?\b(?:\s+\S+){0,3}\s+out\b(?! (?:of|with|from|the (?:problem|issue|status)))|\bchec?k(?:ed|ing)? out (?:the|this|these|my|our|me|us|her|his|their|some|"|@|#)/u,
  rule(
    `\\b(?:che?a?ck|che?a?c?king|chacking|listen|watch|visit|hear|download|follow|join|support|rate|(?<!how )come)\\b(?:\\s+\\S+){0,4}\\s+(?:my|our)\\b(?!\\s+fav)(?:\\s+\\S+){0,2}\\s+${THING}\\b`,
  ),
  rule(`\\b(?:my|our)\\b(?:\\s+(?!fav)\\S+){0,2}\\s+${OUTLET}\\b|\\bwith(?:in|ing) my ch`),
  /\b(?:a|new|youtube|yt|music|gaming|his|her|their|cool|great|this (?:you\S{0,10} )?) ?channel\b/u,
  /\b(?:new|latest|first|debut|official) (?:single|album|mixtape|ep|music video|song|track|cover|video|remix)\b.{0,25}\b(?:out now|is out|is up|available|dropping|just dropped|on (?:my|our|itunes|spotify|soundcloud))/u,
  /^\W*search\b(?:\s+\S+){0,2}\s*["“#]|\bsearch (?:for |up )?.{1,40}\bon (?:youtube|google|soundcloud|spotify|facebook|instagram)\b|\blook (?:me|us) up\b|\btype .{1,30} (?:in|into|on) (?:google|youtube)\b|\bgoogle (?:and type|it now)/u,
  /\b(?:link|url) (?:is )?(?:in|below|on) (?:my |the |our )?(?:bio|profile|description|channel)\b|\bclick (?:here|on (?:the|my|this)|my|the link)\b/u,
  // Who I am, what I make: nobody tells this under another's post for its own sake.
  /\b(?:i am|i'm|im|we are|we're)\b(?:\s+\S+){0,5}\s+(?:rapper|singer|artist|band|producer|songwriter|musicians?|youtuber|dj|vlogger|blogger|dancer|composer|gamer)\b|\b(?:aspiring|upcoming|up and coming|unsigned|indie|independent) (?:\S+ )?(?:rapper|singer|artist|band|producer|musicians?)\b/u,
  /\b(?:i|we) (?:just |also |have |recently |only )*(?:make|made|do|post|posted|upload|uploaded|create|created|started|produce|produced|record|recorded|cover|covered|wrote)\b(?:\s+\S+){0,5}\s+(?:videos?|vids|beats|covers?|remix(?:es)?|gaming|tutorials?|vlogs?|montages?|channel|let'?s plays?|parody|mashup)\b/u,
  /^\W*(?:hey|hi|hello|dear|yo|what'?s up|attention|please)\b\W*(?:all |to all |fellow )?(?:everyone|everybody|youtubers?|people|friends|viewers|music lovers)\b|\b(?:i'?m|i am|we'?re|we are) new (?:to|on|at|in) (?:youtube|yt)\b|\b(?:new|small|young) youtuber\b/u,
  // Judge, help, vote, pass on.
  /\b(?:tell (?:me|us)|let (?:me|us) know) what (?:you|u|ya) think\b|\b(?:leave|give)\b(?:\s+\S+){0,4}\s+feedback\b|\bgive (?:me|us|it|him|her|them|my|our) (?:\S+ )?(?:a |some )?(?:chance|listen|like|sub|shot|thumbs up|support)\b/u,
  /\b(?:help|support) (?:me|us|him|her|my|our|a|this)\b(?:\s+\S+){0,5}\s+(?:channel|subs?|views|grow|win|dream|fans?|famous|music|career|project|artist|charity|cause|reach \d+)\b|\bspread (?:the word|my|our)\b|\bshow (?:me|us|him|her|my|our|some) (?:\S+ )?(?:love|support)\b/u,
  /\b(?:please|pls|plz|plizz)\b.{0,20}\b(?:like|follow|watch|visit|download|vote|share (?:this|it|my|our|with)|buy (?:my|our|this|these))\b|\bvote (?:for|4)\b|\bsign (?:this|the|my|our) petition\b|\bdonate (?:to|for|at|now)\b/u,
  /\b(?:copy (?:and|&|n) paste|repost (?:this|it)|send this (?:to|on)|(?:post|paste|share) this (?:to|on|with|in) (?:\d+|ten|five|all|every|other|your|at least))\b/u,
  // Money and gifts.
  /\bearn(?:s|ed|ing)?\b[^.!?]{0,30}(?:\b(?:money|cash|online|dollars|bitcoins?|gift ?cards?)\b|[$€£]\s?\d|\d\s?[$€£])|\b(?:make|making|made)\b[^.!?]{0,15}(?:\b(?:money|cash|income|living)\b|[$€£]\s?\d+)[^.!?]{0,30}\b(?:online|home|easy|easily|fast|daily|weekly|monthly|an hour|per|a (?:day|week|month)|internet)\b/u,
  /\bget(?:ting)? paid (?:to|for|\$)|\bfree (?:gift|money|followers|likes|apps|iphone|codes?|v-?bucks|robux|stuff|trial)|\b(?:giveaway|sign up (?:here|now|with my|via my|using my)|work(?:ing)? (?:from|at) home|passive income|(?:promo|discount|coupon|referral) code|limited (?:time )?offer)\b|\bwin\b[^.!?]{0,20}\b(?:iphone|ipad|gift ?card|prizes?|xbox|cash|money)\b/u,
  /\b(?:order|buy|shop|get (?:it|yours)) (?:now|here)\b|\b\d+ ?% off\b|\bfor sale\b|\bavailable (?:now )?(?:at|on|in) (?:amazon|itunes|google play|the app ?store|spotify|bandcamp)\b|\blose weight\b|\b(?:hack|cheat|generator)s? (?:tool|for|any|facebook|instagram|accounts?)\b|\b(?:hot|sexy|single) (?:girls|women|ladies|chat|cam)\b|\badd me on\b/u,
  /\bdownload (?:my|our|it (?:now|here|free)|(?:it |now |here )?for free|now|here)\b|\b(?:invest|trade|trading|profits?)\b.{0,40}\b(?:bitcoin|crypto|forex|broker|whatsapp|telegram)\b/u,
]
