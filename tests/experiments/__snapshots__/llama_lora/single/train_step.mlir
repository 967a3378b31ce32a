module attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<i32>,
      %arg1: tensor<2xf32>,
      %arg2: tensor<64x2xf32>,
      %arg3: tensor<176x8xf32>,
      %arg4: tensor<8x64xf32>,
      %arg5: tensor<64x8xf32>,
      %arg6: tensor<8x176xf32>,
      %arg7: tensor<64x8xf32>,
      %arg8: tensor<8x32xf32>,
      %arg9: tensor<64x8xf32>,
      %arg10: tensor<8x64xf32>,
      %arg11: tensor<64x8xf32>,
      %arg12: tensor<8x64xf32>,
      %arg13: tensor<64x8xf32>,
      %arg14: tensor<8x176xf32>,
      %arg15: tensor<64x8xf32>,
      %arg16: tensor<8x32xf32>,
      %arg17: tensor<176x8xf32>,
      %arg18: tensor<8x64xf32>,
      %arg19: tensor<64x8xf32>,
      %arg20: tensor<8x176xf32>,
      %arg21: tensor<64x8xf32>,
      %arg22: tensor<8x32xf32>,
      %arg23: tensor<64x8xf32>,
      %arg24: tensor<8x64xf32>,
      %arg25: tensor<64x8xf32>,
      %arg26: tensor<8x64xf32>,
      %arg27: tensor<64x8xf32>,
      %arg28: tensor<8x176xf32>,
      %arg29: tensor<64x8xf32>,
      %arg30: tensor<8x32xf32>,
      %arg31: tensor<i32>,
      %arg32: tensor<2xf32>,
      %arg33: tensor<64x2xf32>,
      %arg34: tensor<176x8xf32>,
      %arg35: tensor<8x64xf32>,
      %arg36: tensor<64x8xf32>,
      %arg37: tensor<8x176xf32>,
      %arg38: tensor<64x8xf32>,
      %arg39: tensor<8x32xf32>,
      %arg40: tensor<64x8xf32>,
      %arg41: tensor<8x64xf32>,
      %arg42: tensor<64x8xf32>,
      %arg43: tensor<8x64xf32>,
      %arg44: tensor<64x8xf32>,
      %arg45: tensor<8x176xf32>,
      %arg46: tensor<64x8xf32>,
      %arg47: tensor<8x32xf32>,
      %arg48: tensor<176x8xf32>,
      %arg49: tensor<8x64xf32>,
      %arg50: tensor<64x8xf32>,
      %arg51: tensor<8x176xf32>,
      %arg52: tensor<64x8xf32>,
      %arg53: tensor<8x32xf32>,
      %arg54: tensor<64x8xf32>,
      %arg55: tensor<8x64xf32>,
      %arg56: tensor<64x8xf32>,
      %arg57: tensor<8x64xf32>,
      %arg58: tensor<64x8xf32>,
      %arg59: tensor<8x176xf32>,
      %arg60: tensor<64x8xf32>,
      %arg61: tensor<8x32xf32>,
      %arg62: tensor<2xf32>,
      %arg63: tensor<64x2xf32>,
      %arg64: tensor<176x8xf32>,
      %arg65: tensor<8x64xf32>,
      %arg66: tensor<64x8xf32>,
      %arg67: tensor<8x176xf32>,
      %arg68: tensor<64x8xf32>,
      %arg69: tensor<8x32xf32>,
      %arg70: tensor<64x8xf32>,
      %arg71: tensor<8x64xf32>,
      %arg72: tensor<64x8xf32>,
      %arg73: tensor<8x64xf32>,
      %arg74: tensor<64x8xf32>,
      %arg75: tensor<8x176xf32>,
      %arg76: tensor<64x8xf32>,
      %arg77: tensor<8x32xf32>,
      %arg78: tensor<176x8xf32>,
      %arg79: tensor<8x64xf32>,
      %arg80: tensor<64x8xf32>,
      %arg81: tensor<8x176xf32>,
      %arg82: tensor<64x8xf32>,
      %arg83: tensor<8x32xf32>,
      %arg84: tensor<64x8xf32>,
      %arg85: tensor<8x64xf32>,
      %arg86: tensor<64x8xf32>,
      %arg87: tensor<8x64xf32>,
      %arg88: tensor<64x8xf32>,
      %arg89: tensor<8x176xf32>,
      %arg90: tensor<64x8xf32>,
      %arg91: tensor<8x32xf32>,
      %arg92: tensor<i32>,
      %arg93: tensor<12288x64xf32>,
      %arg94: tensor<64xf32>,
      %arg95: tensor<176x64xf32>,
      %arg96: tensor<64x176xf32>,
      %arg97: tensor<64x32xf32>,
      %arg98: tensor<64xf32>,
      %arg99: tensor<64x64xf32>,
      %arg100: tensor<64x64xf32>,
      %arg101: tensor<64x176xf32>,
      %arg102: tensor<64x32xf32>,
      %arg103: tensor<64xf32>,
      %arg104: tensor<176x64xf32>,
      %arg105: tensor<64x176xf32>,
      %arg106: tensor<64x32xf32>,
      %arg107: tensor<64xf32>,
      %arg108: tensor<64x64xf32>,
      %arg109: tensor<64x64xf32>,
      %arg110: tensor<64x176xf32>,
      %arg111: tensor<64x32xf32>,
      %arg112: tensor<64xf32>,
      %arg113: tensor<128x32xi32>,
      %arg114: tensor<128x2xf32>,
      %arg115: tensor<128x32xi32>) -> (tensor<i32> {jax.result_info = "result[0].step"},
      tensor<2xf32> {jax.result_info = "result[0].params['classifier']['bias']"},
      tensor<64x2xf32> {jax.result_info = "result[0].params['classifier']['kernel']"},
      tensor<176x8xf32> {jax.result_info = "result[0].params['layer_0']['down']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result[0].params['layer_0']['down']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].params['layer_0']['gate']['lora_a']"},
      tensor<8x176xf32> {jax.result_info = "result[0].params['layer_0']['gate']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].params['layer_0']['key']['lora_a']"},
      tensor<8x32xf32> {jax.result_info = "result[0].params['layer_0']['key']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].params['layer_0']['output']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result[0].params['layer_0']['output']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].params['layer_0']['query']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result[0].params['layer_0']['query']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].params['layer_0']['up']['lora_a']"},
      tensor<8x176xf32> {jax.result_info = "result[0].params['layer_0']['up']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].params['layer_0']['value']['lora_a']"},
      tensor<8x32xf32> {jax.result_info = "result[0].params['layer_0']['value']['lora_b']"},
      tensor<176x8xf32> {jax.result_info = "result[0].params['layer_1']['down']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result[0].params['layer_1']['down']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].params['layer_1']['gate']['lora_a']"},
      tensor<8x176xf32> {jax.result_info = "result[0].params['layer_1']['gate']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].params['layer_1']['key']['lora_a']"},
      tensor<8x32xf32> {jax.result_info = "result[0].params['layer_1']['key']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].params['layer_1']['output']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result[0].params['layer_1']['output']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].params['layer_1']['query']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result[0].params['layer_1']['query']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].params['layer_1']['up']['lora_a']"},
      tensor<8x176xf32> {jax.result_info = "result[0].params['layer_1']['up']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].params['layer_1']['value']['lora_a']"},
      tensor<8x32xf32> {jax.result_info = "result[0].params['layer_1']['value']['lora_b']"},
      tensor<i32> {jax.result_info = "result[0].opt_state[1][0].count"},
      tensor<2xf32> {jax.result_info = "result[0].opt_state[1][0].mu['classifier']['bias']"},
      tensor<64x2xf32> {jax.result_info = "result[0].opt_state[1][0].mu['classifier']['kernel']"},
      tensor<176x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['down']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['down']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['gate']['lora_a']"},
      tensor<8x176xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['gate']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['key']['lora_a']"},
      tensor<8x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['key']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['output']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['output']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['query']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['query']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['up']['lora_a']"},
      tensor<8x176xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['up']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['value']['lora_a']"},
      tensor<8x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['value']['lora_b']"},
      tensor<176x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['down']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['down']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['gate']['lora_a']"},
      tensor<8x176xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['gate']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['key']['lora_a']"},
      tensor<8x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['key']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['output']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['output']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['query']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['query']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['up']['lora_a']"},
      tensor<8x176xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['up']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['value']['lora_a']"},
      tensor<8x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['value']['lora_b']"},
      tensor<2xf32> {jax.result_info = "result[0].opt_state[1][0].nu['classifier']['bias']"},
      tensor<64x2xf32> {jax.result_info = "result[0].opt_state[1][0].nu['classifier']['kernel']"},
      tensor<176x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['down']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['down']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['gate']['lora_a']"},
      tensor<8x176xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['gate']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['key']['lora_a']"},
      tensor<8x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['key']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['output']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['output']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['query']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['query']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['up']['lora_a']"},
      tensor<8x176xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['up']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['value']['lora_a']"},
      tensor<8x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['value']['lora_b']"},
      tensor<176x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['down']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['down']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['gate']['lora_a']"},
      tensor<8x176xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['gate']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['key']['lora_a']"},
      tensor<8x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['key']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['output']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['output']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['query']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['query']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['up']['lora_a']"},
      tensor<8x176xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['up']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['value']['lora_a']"},
      tensor<8x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['value']['lora_b']"},
      tensor<i32> {jax.result_info = "result[0].opt_state[1][2].count"},
      tensor<12288x64xf32> {jax.result_info = "result[0].frozen['embedding']['table']"},
      tensor<64xf32> {jax.result_info = "result[0].frozen['layer_0']['attention_norm']['scale']"},
      tensor<176x64xf32> {jax.result_info = "result[0].frozen['layer_0']['down']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result[0].frozen['layer_0']['gate']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result[0].frozen['layer_0']['key']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].frozen['layer_0']['mlp_norm']['scale']"},
      tensor<64x64xf32> {jax.result_info = "result[0].frozen['layer_0']['output']['kernel']"},
      tensor<64x64xf32> {jax.result_info = "result[0].frozen['layer_0']['query']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result[0].frozen['layer_0']['up']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result[0].frozen['layer_0']['value']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].frozen['layer_1']['attention_norm']['scale']"},
      tensor<176x64xf32> {jax.result_info = "result[0].frozen['layer_1']['down']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result[0].frozen['layer_1']['gate']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result[0].frozen['layer_1']['key']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].frozen['layer_1']['mlp_norm']['scale']"},
      tensor<64x64xf32> {jax.result_info = "result[0].frozen['layer_1']['output']['kernel']"},
      tensor<64x64xf32> {jax.result_info = "result[0].frozen['layer_1']['query']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result[0].frozen['layer_1']['up']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result[0].frozen['layer_1']['value']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].frozen['norm']['scale']"},
      tensor<f32> {jax.result_info = "result[1]['count']"},
      tensor<f32> {jax.result_info = "result[1]['loss']"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %c_0 = stablehlo.constant dense<14> : tensor<i32>
    %1 = stablehlo.compare LT, %arg92, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<-4.000000e-03> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.subtract %arg92, %c_3 : tensor<i32>
    %3 = stablehlo.maximum %c_3, %2 : tensor<i32>
    %4 = stablehlo.minimum %c_0, %3 : tensor<i32>
    %5 = stablehlo.convert %4 : (tensor<i32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<1.400000e+01> : tensor<f32>
    %6 = stablehlo.divide %5, %cst_4 : tensor<f32>
    %7 = stablehlo.subtract %cst_2, %6 : tensor<f32>
    %8 = stablehlo.multiply %cst_1, %7 : tensor<f32>
    %cst_5 = stablehlo.constant dense<4.000000e-03> : tensor<f32>
    %9 = stablehlo.add %8, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_7 = stablehlo.constant dense<3.14159274> : tensor<f32>
    %10 = stablehlo.subtract %arg92, %c_0 : tensor<i32>
    %11 = stablehlo.convert %10 : (tensor<i32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %12 = stablehlo.minimum %11, %cst_8 : tensor<f32>
    %13 = stablehlo.multiply %cst_7, %12 : tensor<f32>
    %14 = stablehlo.divide %13, %cst_8 : tensor<f32>
    %15 = stablehlo.cosine %14 : tensor<f32>
    %16 = stablehlo.add %cst_2, %15 : tensor<f32>
    %17 = stablehlo.multiply %cst_6, %16 : tensor<f32>
    %18 = stablehlo.power %17, %cst_2 : tensor<f32>
    %19 = stablehlo.multiply %cst_2, %18 : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.add %19, %cst_9 : tensor<f32>
    %21 = stablehlo.multiply %cst_5, %20 : tensor<f32>
    %22 = stablehlo.select %1, %9, %21 : tensor<i1>, tensor<f32>
    %23 = stablehlo.multiply %cst, %22 : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %26 = stablehlo.divide %cst_2, %cst_11 : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %28 = stablehlo.negate %27 : tensor<128xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<128xf32>) -> tensor<128x2xf32>
    %30 = stablehlo.multiply %arg114, %29 : tensor<128x2xf32>
    %31 = stablehlo.negate %30 : tensor<128x2xf32>
    %32 = stablehlo.reduce(%31 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %33 = stablehlo.reshape %32 : (tensor<128xf32>) -> tensor<128x1xf32>
    %34 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %35 = stablehlo.compare EQ, %arg113, %34, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %36 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %37 = stablehlo.compare NE, %arg115, %36, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %38 = stablehlo.and %35, %37 : tensor<128x32xi1>
    %39 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %40 = stablehlo.select %38, %39, %arg115 : tensor<128x32xi1>, tensor<128x32xi32>
    %41 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %42 = stablehlo.compare LT, %40, %41, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %c_12 = stablehlo.constant dense<12288> : tensor<i32>
    %43 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %44 = stablehlo.add %40, %43 : tensor<128x32xi32>
    %45 = stablehlo.select %42, %44, %40 : tensor<128x32xi1>, tensor<128x32xi32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<128x32xi32>) -> tensor<128x32x1xi32>
    %47 = "stablehlo.gather"(%arg93, %46) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<12288x64xf32>, tensor<128x32x1xi32>) -> tensor<128x32x64xf32>
    %48 = stablehlo.multiply %47, %47 : tensor<128x32x64xf32>
    %49 = stablehlo.reduce(%48 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %cst_13 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %52 = stablehlo.divide %50, %51 : tensor<128x32x1xf32>
    %cst_14 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %54 = stablehlo.add %52, %53 : tensor<128x32x1xf32>
    %55 = stablehlo.rsqrt %54 : tensor<128x32x1xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %57 = stablehlo.broadcast_in_dim %arg94, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %59 = stablehlo.multiply %56, %58 : tensor<128x32x64xf32>
    %60 = stablehlo.multiply %47, %59 : tensor<128x32x64xf32>
    %61 = stablehlo.dot_general %60, %arg102, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %62 = stablehlo.dot_general %60, %arg15, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %63 = stablehlo.dot_general %62, %arg16, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x32xf32>) -> tensor<128x32x32xf32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %65 = stablehlo.multiply %63, %64 : tensor<128x32x32xf32>
    %66 = stablehlo.add %61, %65 : tensor<128x32x32xf32>
    %67 = stablehlo.reshape %66 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %68 = stablehlo.iota dim = 0 : tensor<32x32xi32>
    %69 = stablehlo.iota dim = 1 : tensor<32x32xi32>
    %70 = stablehlo.compare GE, %68, %69, SIGNED : (tensor<32x32xi32>, tensor<32x32xi32>) -> tensor<32x32xi1>
    %71 = stablehlo.broadcast_in_dim %70, dims = [3, 4] : (tensor<32x32xi1>) -> tensor<128x2x2x32x32xi1>
    %72 = stablehlo.dot_general %60, %arg97, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %73 = stablehlo.dot_general %60, %arg7, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %74 = stablehlo.dot_general %73, %arg8, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x32xf32>) -> tensor<128x32x32xf32>
    %75 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %76 = stablehlo.multiply %74, %75 : tensor<128x32x32xf32>
    %77 = stablehlo.add %72, %76 : tensor<128x32x32xf32>
    %78 = stablehlo.reshape %77 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %79 = stablehlo.slice %78 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %cst_16 = stablehlo.constant dense<"0x0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FF6FD14BEE69151BF5F5B323F02DA773F662E7F3F08EB7F3FE7FD7F3FCAFF7F3FD53F69BFA2E674BFD5211F3FA9B3753FC2F67E3F76E57F3F59FD7F3FBCFF7F3F64CD56BFFBF17FBF40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3F7205913B8C9B71BFC03DE83EE4AA703FE8737E3F5BD87F3F09FC7F3F9AFF7F3FD006583F554F4BBFF586B93EC3C96D3FB5287E3FD2D07F3F48FB7F3F87FF7F3F6F4E683F9DD910BF9BF5883EC3AB6A3F00D77D3FA1C87F3F76FA7F3F72FF7F3FD7040C3E0F0D90BEDE0B2E3EB151673FCC7E7D3FC9BF7F3F94F97F3F5CFF7F3FE87A42BFF722FE3CAADE903D68BC633F1A207D3F49B67F3FA1F87F3F43FF7F3F2C2975BF303EAE3ED633EFBCD4EC5F3FEDBA7C3F22AC7F3F9DF77F3F29FF7F3F36E28CBE4FA91D3FD0EF03BEEEE35B3F494F7C3F53A17F3F88F67F3F0EFF7F3F840A293FEB90543FAAA768BEBFA2573F2EDD7B3FDC957F3F62F57F3FF0FE7F3FBF1B7D3F0764763F3686A5BE5C2A533FA1647B3FBE897F3F2CF47F3FD1FE7F3F22F0D03EEDC77F3F3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FFC370CBF37CE6F3F983D01BFA198493F3C607A3F8C6F7F3F8DF17F3F8EFE7F3F6FFD7FBF790C483F02A816BFBB81443F6AD4793F78617F3F24F07F3F6AFE7F3FBF6708BF05740C3F11912ABF88383F3F3342793FBC527F3FABEE7F3F44FE7F3FFE2DD93EA6DB853ED6C53CBF63BE393F9BA9783F59437F3F20ED7F3F1DFE7F3F78BF7D3F57B853BDBF174DBFB114343FA50A783F4F337F3F85EB7F3FF4FD7F3F819C253FDB29B8BE105D5BBFE63C2E3F5565773F9D227F3FDAE97F3FC9FD7F3F389395BE9FCC21BF467167BF8238283FB1B9763F44117F3F1DE87F3F9CFD7F3F576D76BFA77857BF7C3571BF0E09223FBB07763F44FF7E3F50E67F3F6EFD7F3FB3803FBF6FC677BFB79078BF20B01B3F784F753F9DEC7E3F72E47F3F3FFD7F3F18F41D3EDB817FBF26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3F8E2C6A3F9EE66DBF52C77FBF5E880E3F22CC733F5AC57E3F83E07F3FDAFC7F3F"> : tensor<32x1x8xf32>
    %80 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %82 = stablehlo.multiply %79, %81 : tensor<128x32x2x8xf32>
    %83 = stablehlo.slice %78 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %cst_17 = stablehlo.constant dense<"0x0000000000000000000000000000000000000000000000000000000000000000A46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA539B7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253AC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783ACFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83A4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113B95467D3F7D06133FA6A4373F5226803E51AAA33D8E38CF3C1312033C54CB253B3201D33EEA1F953E1D88483F2EC28F3E3F12B83DEF1DE93C3A74133CBB843A3BF8440BBF8270A9BCA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B5CFF7FBF2141A9BE2A26643F8B87AE3E72D3E03D6B730E3D6A38343C85F7633BD85C09BF26911BBF1D9A6E3F2CA9BD3EAC2BF53D1D651B3D719A443CE8B0783B2220D73E4C1453BFC0AB763F409ACC3ED0BE043E6956283D6BFC543C25B5863B72987D3FB2A875BF6F467C3FF556DB3E64E40E3E4647353D565E653CD411913B4479263F75E07FBFD55B7F3F83DBE93E4F06193EAD37423D33C0753C836E9B3B106893BE2EB870BF0EE47F3F3624F83E5024233E95274F3D0011833C31CBA53B251E76BFAAB049BFBFDD7D3FB116033F233E2D3EF5165C3DDE418B3CDE27B03BB34040BFC5A80EBF144E793FBAF9093F8753373EC405693DB372933C8984BA3B6979193E41F68ABEB940723F70B9103F3A64413EFBF3753D7EA39B3C34E1C43BC8B6693F3B67293DB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B102F563F7A36B33E4AFB5C3F0AC81D3F8376553E3EE7873DF504AC3C849AD93B150511BC27BD1F3F9FF94E3F9413243F96775F3E5B5D8E3D9F35B43C2BF7E33BE7A158BFB707563F89E63E3F1F352A3FF172693E1BD3943D3E66BC3CCF53EE3BFCD367BF9D18773F28EB2C3F182B303F5168733E79489B3DD196C43C72B0F83B388707BE64A87F3F7835193FF8F3353F77577D3E72BDA13D57C7CC3C8A86013C0837433FB0DD6E3FE6F7033F458E3B3F10A0833E0032A83DCFF7D43CDAB4063C0ED5743FCE62463F89D1DA3E90F8403F0691883E20A6AE3D3928DD3C29E30B3C2AB48A3E6C3B0A3F9183AB3E7531463F7D7E8D3ECE19B53D9558E53C7711113CE9E329BF60BD803EC7FD743E9E374B3F5468923E058DBB3DE288ED3CC43F163CA4EF7CBFA7037EBDC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C06DECEBE3218BDBE7C502A3DA5A6543FA5309C3EFE71C83D4DE9FD3C5C9C203C"> : tensor<32x1x8xf32>
    %84 = stablehlo.broadcast_in_dim %cst_17, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %86 = stablehlo.multiply %83, %85 : tensor<128x32x2x8xf32>
    %87 = stablehlo.subtract %82, %86 : tensor<128x32x2x8xf32>
    %88 = stablehlo.broadcast_in_dim %cst_17, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %90 = stablehlo.multiply %79, %89 : tensor<128x32x2x8xf32>
    %91 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %93 = stablehlo.multiply %83, %92 : tensor<128x32x2x8xf32>
    %94 = stablehlo.add %90, %93 : tensor<128x32x2x8xf32>
    %95 = stablehlo.concatenate %87, %94, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %96 = stablehlo.dot_general %60, %arg100, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %97 = stablehlo.dot_general %60, %arg11, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %98 = stablehlo.dot_general %97, %arg12, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x64xf32>) -> tensor<128x32x64xf32>
    %99 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %100 = stablehlo.multiply %98, %99 : tensor<128x32x64xf32>
    %101 = stablehlo.add %96, %100 : tensor<128x32x64xf32>
    %102 = stablehlo.reshape %101 : (tensor<128x32x64xf32>) -> tensor<128x32x4x16xf32>
    %103 = stablehlo.slice %102 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %104 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %106 = stablehlo.multiply %103, %105 : tensor<128x32x4x8xf32>
    %107 = stablehlo.slice %102 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %108 = stablehlo.broadcast_in_dim %cst_17, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %110 = stablehlo.multiply %107, %109 : tensor<128x32x4x8xf32>
    %111 = stablehlo.subtract %106, %110 : tensor<128x32x4x8xf32>
    %112 = stablehlo.broadcast_in_dim %cst_17, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %114 = stablehlo.multiply %103, %113 : tensor<128x32x4x8xf32>
    %115 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %117 = stablehlo.multiply %107, %116 : tensor<128x32x4x8xf32>
    %118 = stablehlo.add %114, %117 : tensor<128x32x4x8xf32>
    %119 = stablehlo.concatenate %111, %118, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %120 = stablehlo.reshape %119 : (tensor<128x32x4x16xf32>) -> tensor<128x32x2x2x16xf32>
    %121 = stablehlo.dot_general %95, %120, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4] : (tensor<128x32x2x16xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x32x2xf32>
    %122 = stablehlo.transpose %121, dims = [0, 1, 4, 3, 2] : (tensor<128x2x32x32x2xf32>) -> tensor<128x2x2x32x32xf32>
    %cst_18 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %124 = stablehlo.divide %122, %123 : tensor<128x2x2x32x32xf32>
    %cst_19 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %126 = stablehlo.select %71, %124, %125 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %cst_20 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x2x2x32xf32>
    %128 = stablehlo.reduce(%126 init: %cst_20) applies stablehlo.maximum across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %129 = stablehlo.maximum %127, %128 : tensor<128x2x2x32xf32>
    %130 = stablehlo.broadcast_in_dim %129, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %132 = stablehlo.subtract %126, %131 : tensor<128x2x2x32x32xf32>
    %133 = stablehlo.exponential %132 : tensor<128x2x2x32x32xf32>
    %134 = stablehlo.reduce(%133 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %137 = stablehlo.divide %133, %136 : tensor<128x2x2x32x32xf32>
    %138 = stablehlo.dot_general %67, %137, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4] : (tensor<128x32x2x16xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x2x32xf32>
    %139 = stablehlo.transpose %138, dims = [0, 4, 1, 3, 2] : (tensor<128x2x16x2x32xf32>) -> tensor<128x32x2x2x16xf32>
    %140 = stablehlo.reshape %139 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x64xf32>
    %141 = stablehlo.dot_general %140, %arg99, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %142 = stablehlo.dot_general %140, %arg9, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %143 = stablehlo.dot_general %142, %arg10, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x64xf32>) -> tensor<128x32x64xf32>
    %144 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %145 = stablehlo.multiply %143, %144 : tensor<128x32x64xf32>
    %146 = stablehlo.add %141, %145 : tensor<128x32x64xf32>
    %147 = stablehlo.add %47, %146 : tensor<128x32x64xf32>
    %148 = stablehlo.multiply %147, %147 : tensor<128x32x64xf32>
    %149 = stablehlo.reduce(%148 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %151 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %152 = stablehlo.divide %150, %151 : tensor<128x32x1xf32>
    %153 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %154 = stablehlo.add %152, %153 : tensor<128x32x1xf32>
    %155 = stablehlo.rsqrt %154 : tensor<128x32x1xf32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %157 = stablehlo.broadcast_in_dim %arg98, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %159 = stablehlo.multiply %156, %158 : tensor<128x32x64xf32>
    %160 = stablehlo.multiply %147, %159 : tensor<128x32x64xf32>
    %161 = stablehlo.dot_general %160, %arg96, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %162 = stablehlo.dot_general %160, %arg5, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %163 = stablehlo.dot_general %162, %arg6, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x176xf32>) -> tensor<128x32x176xf32>
    %164 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %165 = stablehlo.multiply %163, %164 : tensor<128x32x176xf32>
    %166 = stablehlo.add %161, %165 : tensor<128x32x176xf32>
    %167 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %168 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %169 = stablehlo.negate %166 : tensor<128x32x176xf32>
    %170 = stablehlo.exponential %169 : tensor<128x32x176xf32>
    %171 = stablehlo.add %168, %170 : tensor<128x32x176xf32>
    %172 = stablehlo.divide %167, %171 : tensor<128x32x176xf32>
    %173 = stablehlo.multiply %166, %172 : tensor<128x32x176xf32>
    %174 = stablehlo.dot_general %160, %arg101, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %175 = stablehlo.dot_general %160, %arg13, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %176 = stablehlo.dot_general %175, %arg14, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x176xf32>) -> tensor<128x32x176xf32>
    %177 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %178 = stablehlo.multiply %176, %177 : tensor<128x32x176xf32>
    %179 = stablehlo.add %174, %178 : tensor<128x32x176xf32>
    %180 = stablehlo.multiply %173, %179 : tensor<128x32x176xf32>
    %181 = stablehlo.dot_general %180, %arg95, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x64xf32>) -> tensor<128x32x64xf32>
    %182 = stablehlo.dot_general %180, %arg3, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x8xf32>) -> tensor<128x32x8xf32>
    %183 = stablehlo.dot_general %182, %arg4, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x64xf32>) -> tensor<128x32x64xf32>
    %184 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %185 = stablehlo.multiply %183, %184 : tensor<128x32x64xf32>
    %186 = stablehlo.add %181, %185 : tensor<128x32x64xf32>
    %187 = stablehlo.add %147, %186 : tensor<128x32x64xf32>
    %188 = stablehlo.multiply %187, %187 : tensor<128x32x64xf32>
    %189 = stablehlo.reduce(%188 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %190 = stablehlo.broadcast_in_dim %189, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %191 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %192 = stablehlo.divide %190, %191 : tensor<128x32x1xf32>
    %193 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %194 = stablehlo.add %192, %193 : tensor<128x32x1xf32>
    %195 = stablehlo.rsqrt %194 : tensor<128x32x1xf32>
    %196 = stablehlo.broadcast_in_dim %195, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %197 = stablehlo.broadcast_in_dim %arg103, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %198 = stablehlo.broadcast_in_dim %197, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %199 = stablehlo.multiply %196, %198 : tensor<128x32x64xf32>
    %200 = stablehlo.multiply %187, %199 : tensor<128x32x64xf32>
    %201 = stablehlo.dot_general %200, %arg111, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %202 = stablehlo.dot_general %200, %arg29, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %203 = stablehlo.dot_general %202, %arg30, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x32xf32>) -> tensor<128x32x32xf32>
    %204 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %205 = stablehlo.multiply %203, %204 : tensor<128x32x32xf32>
    %206 = stablehlo.add %201, %205 : tensor<128x32x32xf32>
    %207 = stablehlo.reshape %206 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %208 = stablehlo.iota dim = 0 : tensor<32x32xi32>
    %209 = stablehlo.iota dim = 1 : tensor<32x32xi32>
    %210 = stablehlo.compare GE, %208, %209, SIGNED : (tensor<32x32xi32>, tensor<32x32xi32>) -> tensor<32x32xi1>
    %211 = stablehlo.broadcast_in_dim %210, dims = [3, 4] : (tensor<32x32xi1>) -> tensor<128x2x2x32x32xi1>
    %212 = stablehlo.dot_general %200, %arg106, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %213 = stablehlo.dot_general %200, %arg21, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %214 = stablehlo.dot_general %213, %arg22, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x32xf32>) -> tensor<128x32x32xf32>
    %215 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %216 = stablehlo.multiply %214, %215 : tensor<128x32x32xf32>
    %217 = stablehlo.add %212, %216 : tensor<128x32x32xf32>
    %218 = stablehlo.reshape %217 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %219 = stablehlo.slice %218 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %220 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %221 = stablehlo.broadcast_in_dim %220, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %222 = stablehlo.multiply %219, %221 : tensor<128x32x2x8xf32>
    %223 = stablehlo.slice %218 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %224 = stablehlo.broadcast_in_dim %cst_17, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %225 = stablehlo.broadcast_in_dim %224, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %226 = stablehlo.multiply %223, %225 : tensor<128x32x2x8xf32>
    %227 = stablehlo.subtract %222, %226 : tensor<128x32x2x8xf32>
    %228 = stablehlo.broadcast_in_dim %cst_17, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %229 = stablehlo.broadcast_in_dim %228, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %230 = stablehlo.multiply %219, %229 : tensor<128x32x2x8xf32>
    %231 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %232 = stablehlo.broadcast_in_dim %231, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %233 = stablehlo.multiply %223, %232 : tensor<128x32x2x8xf32>
    %234 = stablehlo.add %230, %233 : tensor<128x32x2x8xf32>
    %235 = stablehlo.concatenate %227, %234, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %236 = stablehlo.dot_general %200, %arg109, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %237 = stablehlo.dot_general %200, %arg25, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %238 = stablehlo.dot_general %237, %arg26, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x64xf32>) -> tensor<128x32x64xf32>
    %239 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %240 = stablehlo.multiply %238, %239 : tensor<128x32x64xf32>
    %241 = stablehlo.add %236, %240 : tensor<128x32x64xf32>
    %242 = stablehlo.reshape %241 : (tensor<128x32x64xf32>) -> tensor<128x32x4x16xf32>
    %243 = stablehlo.slice %242 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %244 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %245 = stablehlo.broadcast_in_dim %244, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %246 = stablehlo.multiply %243, %245 : tensor<128x32x4x8xf32>
    %247 = stablehlo.slice %242 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %248 = stablehlo.broadcast_in_dim %cst_17, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %249 = stablehlo.broadcast_in_dim %248, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %250 = stablehlo.multiply %247, %249 : tensor<128x32x4x8xf32>
    %251 = stablehlo.subtract %246, %250 : tensor<128x32x4x8xf32>
    %252 = stablehlo.broadcast_in_dim %cst_17, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %253 = stablehlo.broadcast_in_dim %252, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %254 = stablehlo.multiply %243, %253 : tensor<128x32x4x8xf32>
    %255 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %256 = stablehlo.broadcast_in_dim %255, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %257 = stablehlo.multiply %247, %256 : tensor<128x32x4x8xf32>
    %258 = stablehlo.add %254, %257 : tensor<128x32x4x8xf32>
    %259 = stablehlo.concatenate %251, %258, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %260 = stablehlo.reshape %259 : (tensor<128x32x4x16xf32>) -> tensor<128x32x2x2x16xf32>
    %261 = stablehlo.dot_general %235, %260, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4] : (tensor<128x32x2x16xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x32x2xf32>
    %262 = stablehlo.transpose %261, dims = [0, 1, 4, 3, 2] : (tensor<128x2x32x32x2xf32>) -> tensor<128x2x2x32x32xf32>
    %263 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %264 = stablehlo.divide %262, %263 : tensor<128x2x2x32x32xf32>
    %265 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %266 = stablehlo.select %211, %264, %265 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %267 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x2x2x32xf32>
    %268 = stablehlo.reduce(%266 init: %cst_20) applies stablehlo.maximum across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %269 = stablehlo.maximum %267, %268 : tensor<128x2x2x32xf32>
    %270 = stablehlo.broadcast_in_dim %269, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %271 = stablehlo.broadcast_in_dim %270, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %272 = stablehlo.subtract %266, %271 : tensor<128x2x2x32x32xf32>
    %273 = stablehlo.exponential %272 : tensor<128x2x2x32x32xf32>
    %274 = stablehlo.reduce(%273 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %275 = stablehlo.broadcast_in_dim %274, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %276 = stablehlo.broadcast_in_dim %275, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %277 = stablehlo.divide %273, %276 : tensor<128x2x2x32x32xf32>
    %278 = stablehlo.dot_general %207, %277, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4] : (tensor<128x32x2x16xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x2x32xf32>
    %279 = stablehlo.transpose %278, dims = [0, 4, 1, 3, 2] : (tensor<128x2x16x2x32xf32>) -> tensor<128x32x2x2x16xf32>
    %280 = stablehlo.reshape %279 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x64xf32>
    %281 = stablehlo.dot_general %280, %arg108, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %282 = stablehlo.dot_general %280, %arg23, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %283 = stablehlo.dot_general %282, %arg24, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x64xf32>) -> tensor<128x32x64xf32>
    %284 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %285 = stablehlo.multiply %283, %284 : tensor<128x32x64xf32>
    %286 = stablehlo.add %281, %285 : tensor<128x32x64xf32>
    %287 = stablehlo.add %187, %286 : tensor<128x32x64xf32>
    %288 = stablehlo.multiply %287, %287 : tensor<128x32x64xf32>
    %289 = stablehlo.reduce(%288 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %290 = stablehlo.broadcast_in_dim %289, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %291 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %292 = stablehlo.divide %290, %291 : tensor<128x32x1xf32>
    %293 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %294 = stablehlo.add %292, %293 : tensor<128x32x1xf32>
    %295 = stablehlo.rsqrt %294 : tensor<128x32x1xf32>
    %296 = stablehlo.broadcast_in_dim %295, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %297 = stablehlo.broadcast_in_dim %arg107, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %298 = stablehlo.broadcast_in_dim %297, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %299 = stablehlo.multiply %296, %298 : tensor<128x32x64xf32>
    %300 = stablehlo.multiply %287, %299 : tensor<128x32x64xf32>
    %301 = stablehlo.dot_general %300, %arg105, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %302 = stablehlo.dot_general %300, %arg19, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %303 = stablehlo.dot_general %302, %arg20, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x176xf32>) -> tensor<128x32x176xf32>
    %304 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %305 = stablehlo.multiply %303, %304 : tensor<128x32x176xf32>
    %306 = stablehlo.add %301, %305 : tensor<128x32x176xf32>
    %307 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %308 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %309 = stablehlo.negate %306 : tensor<128x32x176xf32>
    %310 = stablehlo.exponential %309 : tensor<128x32x176xf32>
    %311 = stablehlo.add %308, %310 : tensor<128x32x176xf32>
    %312 = stablehlo.divide %307, %311 : tensor<128x32x176xf32>
    %313 = stablehlo.multiply %306, %312 : tensor<128x32x176xf32>
    %314 = stablehlo.dot_general %300, %arg110, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %315 = stablehlo.dot_general %300, %arg27, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %316 = stablehlo.dot_general %315, %arg28, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x176xf32>) -> tensor<128x32x176xf32>
    %317 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %318 = stablehlo.multiply %316, %317 : tensor<128x32x176xf32>
    %319 = stablehlo.add %314, %318 : tensor<128x32x176xf32>
    %320 = stablehlo.multiply %313, %319 : tensor<128x32x176xf32>
    %321 = stablehlo.dot_general %320, %arg104, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x64xf32>) -> tensor<128x32x64xf32>
    %322 = stablehlo.dot_general %320, %arg17, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x8xf32>) -> tensor<128x32x8xf32>
    %323 = stablehlo.dot_general %322, %arg18, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x64xf32>) -> tensor<128x32x64xf32>
    %324 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %325 = stablehlo.multiply %323, %324 : tensor<128x32x64xf32>
    %326 = stablehlo.add %321, %325 : tensor<128x32x64xf32>
    %327 = stablehlo.add %287, %326 : tensor<128x32x64xf32>
    %328 = stablehlo.multiply %327, %327 : tensor<128x32x64xf32>
    %329 = stablehlo.reduce(%328 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %330 = stablehlo.broadcast_in_dim %329, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %331 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %332 = stablehlo.divide %330, %331 : tensor<128x32x1xf32>
    %333 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %334 = stablehlo.add %332, %333 : tensor<128x32x1xf32>
    %335 = stablehlo.rsqrt %334 : tensor<128x32x1xf32>
    %336 = stablehlo.broadcast_in_dim %335, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %337 = stablehlo.broadcast_in_dim %arg112, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %338 = stablehlo.broadcast_in_dim %337, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %339 = stablehlo.multiply %336, %338 : tensor<128x32x64xf32>
    %340 = stablehlo.multiply %327, %339 : tensor<128x32x64xf32>
    %341 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %342 = stablehlo.compare NE, %40, %341, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %343 = stablehlo.convert %342 : (tensor<128x32xi1>) -> tensor<128x32xf32>
    %344 = stablehlo.broadcast_in_dim %343, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %345 = stablehlo.broadcast_in_dim %344, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %346 = stablehlo.multiply %340, %345 : tensor<128x32x64xf32>
    %347 = stablehlo.reduce(%346 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x64xf32>
    %348 = stablehlo.reduce(%343 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x32xf32>, tensor<f32>) -> tensor<128xf32>
    %349 = stablehlo.broadcast_in_dim %348, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %350 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x1xf32>
    %351 = stablehlo.maximum %349, %350 : tensor<128x1xf32>
    %352 = stablehlo.broadcast_in_dim %351, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x64xf32>
    %353 = stablehlo.divide %347, %352 : tensor<128x64xf32>
    %354 = stablehlo.dot_general %353, %arg2, contracting_dims = [1] x [0] : (tensor<128x64xf32>, tensor<64x2xf32>) -> tensor<128x2xf32>
    %355 = stablehlo.reshape %arg1 : (tensor<2xf32>) -> tensor<1x2xf32>
    %356 = stablehlo.broadcast_in_dim %355, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<128x2xf32>
    %357 = stablehlo.add %354, %356 : tensor<128x2xf32>
    %358 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %359 = stablehlo.reduce(%357 init: %cst_20) applies stablehlo.maximum across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %360 = stablehlo.maximum %358, %359 : tensor<128xf32>
    %361 = stablehlo.broadcast_in_dim %360, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %362 = stablehlo.broadcast_in_dim %361, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x2xf32>
    %363 = stablehlo.subtract %357, %362 : tensor<128x2xf32>
    %364 = stablehlo.exponential %363 : tensor<128x2xf32>
    %365 = stablehlo.reduce(%364 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %366 = stablehlo.broadcast_in_dim %365, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %367 = stablehlo.divide %33, %366 : tensor<128x1xf32>
    %368 = stablehlo.reduce(%367 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x1xf32>, tensor<f32>) -> tensor<128xf32>
    %369 = stablehlo.broadcast_in_dim %368, dims = [0] : (tensor<128xf32>) -> tensor<128x2xf32>
    %370 = stablehlo.multiply %369, %364 : tensor<128x2xf32>
    %371 = stablehlo.add %30, %370 : tensor<128x2xf32>
    %372 = stablehlo.reduce(%371 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<128x2xf32>, tensor<f32>) -> tensor<2xf32>
    %373 = stablehlo.reshape %372 : (tensor<2xf32>) -> tensor<1x2xf32>
    %374 = stablehlo.reshape %373 : (tensor<1x2xf32>) -> tensor<2xf32>
    %375 = stablehlo.multiply %374, %374 : tensor<2xf32>
    %376 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %377 = stablehlo.multiply %376, %376 : tensor<2xf32>
    %378 = stablehlo.add %375, %377 : tensor<2xf32>
    %379 = stablehlo.reduce(%378 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %380 = stablehlo.add %cst_9, %379 : tensor<f32>
    %381 = stablehlo.dot_general %371, %353, contracting_dims = [0] x [0] : (tensor<128x2xf32>, tensor<128x64xf32>) -> tensor<2x64xf32>
    %382 = stablehlo.transpose %381, dims = [1, 0] : (tensor<2x64xf32>) -> tensor<64x2xf32>
    %383 = stablehlo.multiply %382, %382 : tensor<64x2xf32>
    %384 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %385 = stablehlo.multiply %384, %384 : tensor<64x2xf32>
    %386 = stablehlo.add %383, %385 : tensor<64x2xf32>
    %387 = stablehlo.reduce(%386 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x2xf32>, tensor<f32>) -> tensor<f32>
    %388 = stablehlo.add %380, %387 : tensor<f32>
    %389 = stablehlo.dot_general %371, %arg2, contracting_dims = [1] x [1] : (tensor<128x2xf32>, tensor<64x2xf32>) -> tensor<128x64xf32>
    %390 = stablehlo.broadcast_in_dim %351, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x64xf32>
    %391 = stablehlo.divide %389, %390 : tensor<128x64xf32>
    %392 = stablehlo.broadcast_in_dim %391, dims = [0, 2] : (tensor<128x64xf32>) -> tensor<128x32x64xf32>
    %393 = stablehlo.broadcast_in_dim %344, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %394 = stablehlo.multiply %392, %393 : tensor<128x32x64xf32>
    %395 = stablehlo.multiply %394, %339 : tensor<128x32x64xf32>
    %396 = stablehlo.multiply %327, %394 : tensor<128x32x64xf32>
    %397 = stablehlo.broadcast_in_dim %337, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %398 = stablehlo.multiply %396, %397 : tensor<128x32x64xf32>
    %399 = stablehlo.reduce(%398 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %400 = stablehlo.reshape %399 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %cst_21 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %401 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %402 = stablehlo.divide %335, %334 : tensor<128x32x1xf32>
    %403 = stablehlo.multiply %401, %402 : tensor<128x32x1xf32>
    %404 = stablehlo.multiply %400, %403 : tensor<128x32x1xf32>
    %405 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %406 = stablehlo.divide %404, %405 : tensor<128x32x1xf32>
    %407 = stablehlo.reduce(%406 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %408 = stablehlo.broadcast_in_dim %407, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %409 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %410 = stablehlo.multiply %409, %327 : tensor<128x32x64xf32>
    %411 = stablehlo.multiply %408, %410 : tensor<128x32x64xf32>
    %412 = stablehlo.add %395, %411 : tensor<128x32x64xf32>
    %413 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %414 = stablehlo.multiply %412, %413 : tensor<128x32x64xf32>
    %415 = stablehlo.dot_general %414, %arg18, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<8x64xf32>) -> tensor<128x32x8xf32>
    %416 = stablehlo.dot_general %415, %arg17, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<176x8xf32>) -> tensor<128x32x176xf32>
    %417 = stablehlo.dot_general %412, %arg104, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<176x64xf32>) -> tensor<128x32x176xf32>
    %418 = stablehlo.add %416, %417 : tensor<128x32x176xf32>
    %419 = stablehlo.multiply %313, %418 : tensor<128x32x176xf32>
    %420 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %421 = stablehlo.multiply %419, %420 : tensor<128x32x176xf32>
    %422 = stablehlo.dot_general %421, %arg28, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<8x176xf32>) -> tensor<128x32x8xf32>
    %423 = stablehlo.dot_general %422, %arg27, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %424 = stablehlo.dot_general %419, %arg110, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %425 = stablehlo.add %423, %424 : tensor<128x32x64xf32>
    %426 = stablehlo.multiply %418, %319 : tensor<128x32x176xf32>
    %427 = stablehlo.multiply %426, %312 : tensor<128x32x176xf32>
    %428 = stablehlo.multiply %306, %426 : tensor<128x32x176xf32>
    %429 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %430 = stablehlo.subtract %429, %312 : tensor<128x32x176xf32>
    %431 = stablehlo.multiply %312, %430 : tensor<128x32x176xf32>
    %432 = stablehlo.multiply %428, %431 : tensor<128x32x176xf32>
    %433 = stablehlo.add %427, %432 : tensor<128x32x176xf32>
    %434 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %435 = stablehlo.multiply %433, %434 : tensor<128x32x176xf32>
    %436 = stablehlo.dot_general %435, %arg20, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<8x176xf32>) -> tensor<128x32x8xf32>
    %437 = stablehlo.dot_general %436, %arg19, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %438 = stablehlo.add %425, %437 : tensor<128x32x64xf32>
    %439 = stablehlo.dot_general %433, %arg105, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %440 = stablehlo.add %438, %439 : tensor<128x32x64xf32>
    %441 = stablehlo.multiply %440, %299 : tensor<128x32x64xf32>
    %442 = stablehlo.add %412, %441 : tensor<128x32x64xf32>
    %443 = stablehlo.multiply %287, %440 : tensor<128x32x64xf32>
    %444 = stablehlo.broadcast_in_dim %297, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %445 = stablehlo.multiply %443, %444 : tensor<128x32x64xf32>
    %446 = stablehlo.reduce(%445 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %447 = stablehlo.reshape %446 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %448 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %449 = stablehlo.divide %295, %294 : tensor<128x32x1xf32>
    %450 = stablehlo.multiply %448, %449 : tensor<128x32x1xf32>
    %451 = stablehlo.multiply %447, %450 : tensor<128x32x1xf32>
    %452 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %453 = stablehlo.divide %451, %452 : tensor<128x32x1xf32>
    %454 = stablehlo.reduce(%453 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %455 = stablehlo.broadcast_in_dim %454, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %456 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %457 = stablehlo.multiply %456, %287 : tensor<128x32x64xf32>
    %458 = stablehlo.multiply %455, %457 : tensor<128x32x64xf32>
    %459 = stablehlo.add %442, %458 : tensor<128x32x64xf32>
    %460 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %461 = stablehlo.multiply %459, %460 : tensor<128x32x64xf32>
    %462 = stablehlo.dot_general %461, %arg24, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<8x64xf32>) -> tensor<128x32x8xf32>
    %463 = stablehlo.dot_general %462, %arg23, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %464 = stablehlo.dot_general %459, %arg108, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %465 = stablehlo.add %463, %464 : tensor<128x32x64xf32>
    %466 = stablehlo.reshape %465 : (tensor<128x32x64xf32>) -> tensor<128x32x2x2x16xf32>
    %467 = stablehlo.transpose %466, dims = [0, 2, 4, 3, 1] : (tensor<128x32x2x2x16xf32>) -> tensor<128x2x16x2x32xf32>
    %468 = stablehlo.dot_general %467, %277, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3] : (tensor<128x2x16x2x32xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x32xf32>
    %469 = stablehlo.transpose %468, dims = [0, 3, 1, 2] : (tensor<128x2x16x32xf32>) -> tensor<128x32x2x16xf32>
    %470 = stablehlo.reshape %469 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %471 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %472 = stablehlo.multiply %470, %471 : tensor<128x32x32xf32>
    %473 = stablehlo.dot_general %472, %arg30, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<8x32xf32>) -> tensor<128x32x8xf32>
    %474 = stablehlo.dot_general %473, %arg29, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %475 = stablehlo.dot_general %470, %arg111, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<64x32xf32>) -> tensor<128x32x64xf32>
    %476 = stablehlo.add %474, %475 : tensor<128x32x64xf32>
    %477 = stablehlo.dot_general %467, %207, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3] : (tensor<128x2x16x2x32xf32>, tensor<128x32x2x16xf32>) -> tensor<128x2x2x32x32xf32>
    %478 = stablehlo.broadcast_in_dim %275, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %479 = stablehlo.divide %477, %478 : tensor<128x2x2x32x32xf32>
    %480 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x1xf32>
    %481 = stablehlo.multiply %275, %275 : tensor<128x2x2x32x1xf32>
    %482 = stablehlo.divide %480, %481 : tensor<128x2x2x32x1xf32>
    %483 = stablehlo.broadcast_in_dim %482, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %484 = stablehlo.multiply %477, %483 : tensor<128x2x2x32x32xf32>
    %485 = stablehlo.multiply %484, %273 : tensor<128x2x2x32x32xf32>
    %486 = stablehlo.reduce(%485 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %487 = stablehlo.reshape %486 : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %488 = stablehlo.negate %487 : tensor<128x2x2x32x1xf32>
    %489 = stablehlo.reduce(%488 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x1xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %490 = stablehlo.broadcast_in_dim %489, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x32xf32>
    %491 = stablehlo.add %479, %490 : tensor<128x2x2x32x32xf32>
    %492 = stablehlo.multiply %491, %273 : tensor<128x2x2x32x32xf32>
    %493 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %494 = stablehlo.select %211, %492, %493 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %495 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %496 = stablehlo.divide %494, %495 : tensor<128x2x2x32x32xf32>
    %497 = stablehlo.transpose %496, dims = [0, 1, 4, 3, 2] : (tensor<128x2x2x32x32xf32>) -> tensor<128x2x32x32x2xf32>
    %498 = stablehlo.dot_general %497, %260, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3] : (tensor<128x2x32x32x2xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x16xf32>
    %499 = stablehlo.transpose %498, dims = [0, 2, 1, 3] : (tensor<128x2x32x16xf32>) -> tensor<128x32x2x16xf32>
    %500 = stablehlo.slice %499 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %501 = stablehlo.broadcast_in_dim %228, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %502 = stablehlo.multiply %500, %501 : tensor<128x32x2x8xf32>
    %503 = stablehlo.slice %499 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %504 = stablehlo.broadcast_in_dim %220, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %505 = stablehlo.multiply %503, %504 : tensor<128x32x2x8xf32>
    %506 = stablehlo.add %502, %505 : tensor<128x32x2x8xf32>
    %507 = stablehlo.broadcast_in_dim %231, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %508 = stablehlo.multiply %500, %507 : tensor<128x32x2x8xf32>
    %509 = stablehlo.negate %503 : tensor<128x32x2x8xf32>
    %510 = stablehlo.broadcast_in_dim %224, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %511 = stablehlo.multiply %509, %510 : tensor<128x32x2x8xf32>
    %512 = stablehlo.add %508, %511 : tensor<128x32x2x8xf32>
    %513 = stablehlo.concatenate %506, %512, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %514 = stablehlo.reshape %513 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %515 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %516 = stablehlo.multiply %514, %515 : tensor<128x32x32xf32>
    %517 = stablehlo.dot_general %516, %arg22, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<8x32xf32>) -> tensor<128x32x8xf32>
    %518 = stablehlo.dot_general %517, %arg21, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %519 = stablehlo.add %476, %518 : tensor<128x32x64xf32>
    %520 = stablehlo.dot_general %514, %arg106, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<64x32xf32>) -> tensor<128x32x64xf32>
    %521 = stablehlo.add %519, %520 : tensor<128x32x64xf32>
    %522 = stablehlo.dot_general %497, %235, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1] : (tensor<128x2x32x32x2xf32>, tensor<128x32x2x16xf32>) -> tensor<128x2x32x2x16xf32>
    %523 = stablehlo.transpose %522, dims = [0, 2, 1, 3, 4] : (tensor<128x2x32x2x16xf32>) -> tensor<128x32x2x2x16xf32>
    %524 = stablehlo.reshape %523 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x4x16xf32>
    %525 = stablehlo.slice %524 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %526 = stablehlo.broadcast_in_dim %252, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %527 = stablehlo.multiply %525, %526 : tensor<128x32x4x8xf32>
    %528 = stablehlo.slice %524 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %529 = stablehlo.broadcast_in_dim %244, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %530 = stablehlo.multiply %528, %529 : tensor<128x32x4x8xf32>
    %531 = stablehlo.add %527, %530 : tensor<128x32x4x8xf32>
    %532 = stablehlo.broadcast_in_dim %255, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %533 = stablehlo.multiply %525, %532 : tensor<128x32x4x8xf32>
    %534 = stablehlo.negate %528 : tensor<128x32x4x8xf32>
    %535 = stablehlo.broadcast_in_dim %248, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %536 = stablehlo.multiply %534, %535 : tensor<128x32x4x8xf32>
    %537 = stablehlo.add %533, %536 : tensor<128x32x4x8xf32>
    %538 = stablehlo.concatenate %531, %537, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %539 = stablehlo.reshape %538 : (tensor<128x32x4x16xf32>) -> tensor<128x32x64xf32>
    %540 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %541 = stablehlo.multiply %539, %540 : tensor<128x32x64xf32>
    %542 = stablehlo.dot_general %541, %arg26, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<8x64xf32>) -> tensor<128x32x8xf32>
    %543 = stablehlo.dot_general %542, %arg25, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %544 = stablehlo.add %521, %543 : tensor<128x32x64xf32>
    %545 = stablehlo.dot_general %539, %arg109, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %546 = stablehlo.add %544, %545 : tensor<128x32x64xf32>
    %547 = stablehlo.multiply %546, %199 : tensor<128x32x64xf32>
    %548 = stablehlo.add %459, %547 : tensor<128x32x64xf32>
    %549 = stablehlo.multiply %187, %546 : tensor<128x32x64xf32>
    %550 = stablehlo.broadcast_in_dim %197, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %551 = stablehlo.multiply %549, %550 : tensor<128x32x64xf32>
    %552 = stablehlo.reduce(%551 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %553 = stablehlo.reshape %552 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %554 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %555 = stablehlo.divide %195, %194 : tensor<128x32x1xf32>
    %556 = stablehlo.multiply %554, %555 : tensor<128x32x1xf32>
    %557 = stablehlo.multiply %553, %556 : tensor<128x32x1xf32>
    %558 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %559 = stablehlo.divide %557, %558 : tensor<128x32x1xf32>
    %560 = stablehlo.reduce(%559 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %561 = stablehlo.broadcast_in_dim %560, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %562 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %563 = stablehlo.multiply %562, %187 : tensor<128x32x64xf32>
    %564 = stablehlo.multiply %561, %563 : tensor<128x32x64xf32>
    %565 = stablehlo.add %548, %564 : tensor<128x32x64xf32>
    %566 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %567 = stablehlo.multiply %565, %566 : tensor<128x32x64xf32>
    %568 = stablehlo.dot_general %567, %arg4, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<8x64xf32>) -> tensor<128x32x8xf32>
    %569 = stablehlo.dot_general %568, %180, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x176xf32>) -> tensor<8x176xf32>
    %570 = stablehlo.transpose %569, dims = [1, 0] : (tensor<8x176xf32>) -> tensor<176x8xf32>
    %571 = stablehlo.multiply %570, %570 : tensor<176x8xf32>
    %572 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %573 = stablehlo.multiply %572, %572 : tensor<176x8xf32>
    %574 = stablehlo.add %571, %573 : tensor<176x8xf32>
    %575 = stablehlo.reduce(%574 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<176x8xf32>, tensor<f32>) -> tensor<f32>
    %576 = stablehlo.add %388, %575 : tensor<f32>
    %577 = stablehlo.dot_general %567, %182, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x8xf32>) -> tensor<64x8xf32>
    %578 = stablehlo.transpose %577, dims = [1, 0] : (tensor<64x8xf32>) -> tensor<8x64xf32>
    %579 = stablehlo.multiply %578, %578 : tensor<8x64xf32>
    %580 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %581 = stablehlo.multiply %580, %580 : tensor<8x64xf32>
    %582 = stablehlo.add %579, %581 : tensor<8x64xf32>
    %583 = stablehlo.reduce(%582 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<f32>
    %584 = stablehlo.add %576, %583 : tensor<f32>
    %585 = stablehlo.dot_general %568, %arg3, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<176x8xf32>) -> tensor<128x32x176xf32>
    %586 = stablehlo.dot_general %565, %arg95, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<176x64xf32>) -> tensor<128x32x176xf32>
    %587 = stablehlo.add %585, %586 : tensor<128x32x176xf32>
    %588 = stablehlo.multiply %587, %179 : tensor<128x32x176xf32>
    %589 = stablehlo.multiply %588, %172 : tensor<128x32x176xf32>
    %590 = stablehlo.multiply %166, %588 : tensor<128x32x176xf32>
    %591 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %592 = stablehlo.subtract %591, %172 : tensor<128x32x176xf32>
    %593 = stablehlo.multiply %172, %592 : tensor<128x32x176xf32>
    %594 = stablehlo.multiply %590, %593 : tensor<128x32x176xf32>
    %595 = stablehlo.add %589, %594 : tensor<128x32x176xf32>
    %596 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %597 = stablehlo.multiply %595, %596 : tensor<128x32x176xf32>
    %598 = stablehlo.dot_general %597, %arg6, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<8x176xf32>) -> tensor<128x32x8xf32>
    %599 = stablehlo.dot_general %598, %160, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %600 = stablehlo.transpose %599, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %601 = stablehlo.multiply %600, %600 : tensor<64x8xf32>
    %602 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %603 = stablehlo.multiply %602, %602 : tensor<64x8xf32>
    %604 = stablehlo.add %601, %603 : tensor<64x8xf32>
    %605 = stablehlo.reduce(%604 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %606 = stablehlo.add %584, %605 : tensor<f32>
    %607 = stablehlo.dot_general %597, %162, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x8xf32>) -> tensor<176x8xf32>
    %608 = stablehlo.transpose %607, dims = [1, 0] : (tensor<176x8xf32>) -> tensor<8x176xf32>
    %609 = stablehlo.multiply %608, %608 : tensor<8x176xf32>
    %610 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %611 = stablehlo.multiply %610, %610 : tensor<8x176xf32>
    %612 = stablehlo.add %609, %611 : tensor<8x176xf32>
    %613 = stablehlo.reduce(%612 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x176xf32>, tensor<f32>) -> tensor<f32>
    %614 = stablehlo.add %606, %613 : tensor<f32>
    %615 = stablehlo.multiply %173, %587 : tensor<128x32x176xf32>
    %616 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %617 = stablehlo.multiply %615, %616 : tensor<128x32x176xf32>
    %618 = stablehlo.dot_general %617, %arg14, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<8x176xf32>) -> tensor<128x32x8xf32>
    %619 = stablehlo.dot_general %618, %arg13, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %620 = stablehlo.dot_general %615, %arg101, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %621 = stablehlo.add %619, %620 : tensor<128x32x64xf32>
    %622 = stablehlo.dot_general %598, %arg5, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %623 = stablehlo.add %621, %622 : tensor<128x32x64xf32>
    %624 = stablehlo.dot_general %595, %arg96, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %625 = stablehlo.add %623, %624 : tensor<128x32x64xf32>
    %626 = stablehlo.multiply %625, %159 : tensor<128x32x64xf32>
    %627 = stablehlo.add %565, %626 : tensor<128x32x64xf32>
    %628 = stablehlo.multiply %147, %625 : tensor<128x32x64xf32>
    %629 = stablehlo.broadcast_in_dim %157, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %630 = stablehlo.multiply %628, %629 : tensor<128x32x64xf32>
    %631 = stablehlo.reduce(%630 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %632 = stablehlo.reshape %631 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %633 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %634 = stablehlo.divide %155, %154 : tensor<128x32x1xf32>
    %635 = stablehlo.multiply %633, %634 : tensor<128x32x1xf32>
    %636 = stablehlo.multiply %632, %635 : tensor<128x32x1xf32>
    %637 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %638 = stablehlo.divide %636, %637 : tensor<128x32x1xf32>
    %639 = stablehlo.reduce(%638 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %640 = stablehlo.broadcast_in_dim %639, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %641 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %642 = stablehlo.multiply %641, %147 : tensor<128x32x64xf32>
    %643 = stablehlo.multiply %640, %642 : tensor<128x32x64xf32>
    %644 = stablehlo.add %627, %643 : tensor<128x32x64xf32>
    %645 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %646 = stablehlo.multiply %644, %645 : tensor<128x32x64xf32>
    %647 = stablehlo.dot_general %646, %arg10, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<8x64xf32>) -> tensor<128x32x8xf32>
    %648 = stablehlo.dot_general %647, %arg9, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %649 = stablehlo.dot_general %644, %arg99, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %650 = stablehlo.add %648, %649 : tensor<128x32x64xf32>
    %651 = stablehlo.reshape %650 : (tensor<128x32x64xf32>) -> tensor<128x32x2x2x16xf32>
    %652 = stablehlo.transpose %651, dims = [0, 2, 4, 3, 1] : (tensor<128x32x2x2x16xf32>) -> tensor<128x2x16x2x32xf32>
    %653 = stablehlo.dot_general %652, %67, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3] : (tensor<128x2x16x2x32xf32>, tensor<128x32x2x16xf32>) -> tensor<128x2x2x32x32xf32>
    %654 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %655 = stablehlo.divide %653, %654 : tensor<128x2x2x32x32xf32>
    %656 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x1xf32>
    %657 = stablehlo.multiply %135, %135 : tensor<128x2x2x32x1xf32>
    %658 = stablehlo.divide %656, %657 : tensor<128x2x2x32x1xf32>
    %659 = stablehlo.broadcast_in_dim %658, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %660 = stablehlo.multiply %653, %659 : tensor<128x2x2x32x32xf32>
    %661 = stablehlo.multiply %660, %133 : tensor<128x2x2x32x32xf32>
    %662 = stablehlo.reduce(%661 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %663 = stablehlo.reshape %662 : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %664 = stablehlo.negate %663 : tensor<128x2x2x32x1xf32>
    %665 = stablehlo.reduce(%664 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x1xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %666 = stablehlo.broadcast_in_dim %665, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x32xf32>
    %667 = stablehlo.add %655, %666 : tensor<128x2x2x32x32xf32>
    %668 = stablehlo.multiply %667, %133 : tensor<128x2x2x32x32xf32>
    %669 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %670 = stablehlo.select %71, %668, %669 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %671 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %672 = stablehlo.divide %670, %671 : tensor<128x2x2x32x32xf32>
    %673 = stablehlo.transpose %672, dims = [0, 1, 4, 3, 2] : (tensor<128x2x2x32x32xf32>) -> tensor<128x2x32x32x2xf32>
    %674 = stablehlo.dot_general %673, %120, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3] : (tensor<128x2x32x32x2xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x16xf32>
    %675 = stablehlo.transpose %674, dims = [0, 2, 1, 3] : (tensor<128x2x32x16xf32>) -> tensor<128x32x2x16xf32>
    %676 = stablehlo.slice %675 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %677 = stablehlo.broadcast_in_dim %88, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %678 = stablehlo.multiply %676, %677 : tensor<128x32x2x8xf32>
    %679 = stablehlo.slice %675 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %680 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %681 = stablehlo.multiply %679, %680 : tensor<128x32x2x8xf32>
    %682 = stablehlo.add %678, %681 : tensor<128x32x2x8xf32>
    %683 = stablehlo.broadcast_in_dim %91, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %684 = stablehlo.multiply %676, %683 : tensor<128x32x2x8xf32>
    %685 = stablehlo.negate %679 : tensor<128x32x2x8xf32>
    %686 = stablehlo.broadcast_in_dim %84, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %687 = stablehlo.multiply %685, %686 : tensor<128x32x2x8xf32>
    %688 = stablehlo.add %684, %687 : tensor<128x32x2x8xf32>
    %689 = stablehlo.concatenate %682, %688, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %690 = stablehlo.reshape %689 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %691 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %692 = stablehlo.multiply %690, %691 : tensor<128x32x32xf32>
    %693 = stablehlo.dot_general %692, %arg8, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<8x32xf32>) -> tensor<128x32x8xf32>
    %694 = stablehlo.dot_general %693, %60, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %695 = stablehlo.transpose %694, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %696 = stablehlo.multiply %695, %695 : tensor<64x8xf32>
    %697 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %698 = stablehlo.multiply %697, %697 : tensor<64x8xf32>
    %699 = stablehlo.add %696, %698 : tensor<64x8xf32>
    %700 = stablehlo.reduce(%699 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %701 = stablehlo.add %614, %700 : tensor<f32>
    %702 = stablehlo.dot_general %692, %73, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x8xf32>) -> tensor<32x8xf32>
    %703 = stablehlo.transpose %702, dims = [1, 0] : (tensor<32x8xf32>) -> tensor<8x32xf32>
    %704 = stablehlo.multiply %703, %703 : tensor<8x32xf32>
    %705 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %706 = stablehlo.multiply %705, %705 : tensor<8x32xf32>
    %707 = stablehlo.add %704, %706 : tensor<8x32xf32>
    %708 = stablehlo.reduce(%707 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x32xf32>, tensor<f32>) -> tensor<f32>
    %709 = stablehlo.add %701, %708 : tensor<f32>
    %710 = stablehlo.dot_general %647, %140, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %711 = stablehlo.transpose %710, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %712 = stablehlo.multiply %711, %711 : tensor<64x8xf32>
    %713 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %714 = stablehlo.multiply %713, %713 : tensor<64x8xf32>
    %715 = stablehlo.add %712, %714 : tensor<64x8xf32>
    %716 = stablehlo.reduce(%715 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %717 = stablehlo.add %709, %716 : tensor<f32>
    %718 = stablehlo.dot_general %646, %142, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x8xf32>) -> tensor<64x8xf32>
    %719 = stablehlo.transpose %718, dims = [1, 0] : (tensor<64x8xf32>) -> tensor<8x64xf32>
    %720 = stablehlo.multiply %719, %719 : tensor<8x64xf32>
    %721 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %722 = stablehlo.multiply %721, %721 : tensor<8x64xf32>
    %723 = stablehlo.add %720, %722 : tensor<8x64xf32>
    %724 = stablehlo.reduce(%723 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<f32>
    %725 = stablehlo.add %717, %724 : tensor<f32>
    %726 = stablehlo.dot_general %673, %95, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1] : (tensor<128x2x32x32x2xf32>, tensor<128x32x2x16xf32>) -> tensor<128x2x32x2x16xf32>
    %727 = stablehlo.transpose %726, dims = [0, 2, 1, 3, 4] : (tensor<128x2x32x2x16xf32>) -> tensor<128x32x2x2x16xf32>
    %728 = stablehlo.reshape %727 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x4x16xf32>
    %729 = stablehlo.slice %728 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %730 = stablehlo.broadcast_in_dim %112, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %731 = stablehlo.multiply %729, %730 : tensor<128x32x4x8xf32>
    %732 = stablehlo.slice %728 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %733 = stablehlo.broadcast_in_dim %104, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %734 = stablehlo.multiply %732, %733 : tensor<128x32x4x8xf32>
    %735 = stablehlo.add %731, %734 : tensor<128x32x4x8xf32>
    %736 = stablehlo.broadcast_in_dim %115, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %737 = stablehlo.multiply %729, %736 : tensor<128x32x4x8xf32>
    %738 = stablehlo.negate %732 : tensor<128x32x4x8xf32>
    %739 = stablehlo.broadcast_in_dim %108, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %740 = stablehlo.multiply %738, %739 : tensor<128x32x4x8xf32>
    %741 = stablehlo.add %737, %740 : tensor<128x32x4x8xf32>
    %742 = stablehlo.concatenate %735, %741, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %743 = stablehlo.reshape %742 : (tensor<128x32x4x16xf32>) -> tensor<128x32x64xf32>
    %744 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %745 = stablehlo.multiply %743, %744 : tensor<128x32x64xf32>
    %746 = stablehlo.dot_general %745, %arg12, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<8x64xf32>) -> tensor<128x32x8xf32>
    %747 = stablehlo.dot_general %746, %60, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %748 = stablehlo.transpose %747, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %749 = stablehlo.multiply %748, %748 : tensor<64x8xf32>
    %750 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %751 = stablehlo.multiply %750, %750 : tensor<64x8xf32>
    %752 = stablehlo.add %749, %751 : tensor<64x8xf32>
    %753 = stablehlo.reduce(%752 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %754 = stablehlo.add %725, %753 : tensor<f32>
    %755 = stablehlo.dot_general %745, %97, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x8xf32>) -> tensor<64x8xf32>
    %756 = stablehlo.transpose %755, dims = [1, 0] : (tensor<64x8xf32>) -> tensor<8x64xf32>
    %757 = stablehlo.multiply %756, %756 : tensor<8x64xf32>
    %758 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %759 = stablehlo.multiply %758, %758 : tensor<8x64xf32>
    %760 = stablehlo.add %757, %759 : tensor<8x64xf32>
    %761 = stablehlo.reduce(%760 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<f32>
    %762 = stablehlo.add %754, %761 : tensor<f32>
    %763 = stablehlo.dot_general %618, %160, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %764 = stablehlo.transpose %763, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %765 = stablehlo.multiply %764, %764 : tensor<64x8xf32>
    %766 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %767 = stablehlo.multiply %766, %766 : tensor<64x8xf32>
    %768 = stablehlo.add %765, %767 : tensor<64x8xf32>
    %769 = stablehlo.reduce(%768 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %770 = stablehlo.add %762, %769 : tensor<f32>
    %771 = stablehlo.dot_general %617, %175, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x8xf32>) -> tensor<176x8xf32>
    %772 = stablehlo.transpose %771, dims = [1, 0] : (tensor<176x8xf32>) -> tensor<8x176xf32>
    %773 = stablehlo.multiply %772, %772 : tensor<8x176xf32>
    %774 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %775 = stablehlo.multiply %774, %774 : tensor<8x176xf32>
    %776 = stablehlo.add %773, %775 : tensor<8x176xf32>
    %777 = stablehlo.reduce(%776 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x176xf32>, tensor<f32>) -> tensor<f32>
    %778 = stablehlo.add %770, %777 : tensor<f32>
    %779 = stablehlo.dot_general %652, %137, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3] : (tensor<128x2x16x2x32xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x32xf32>
    %780 = stablehlo.transpose %779, dims = [0, 3, 1, 2] : (tensor<128x2x16x32xf32>) -> tensor<128x32x2x16xf32>
    %781 = stablehlo.reshape %780 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %782 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %783 = stablehlo.multiply %781, %782 : tensor<128x32x32xf32>
    %784 = stablehlo.dot_general %783, %arg16, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<8x32xf32>) -> tensor<128x32x8xf32>
    %785 = stablehlo.dot_general %784, %60, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %786 = stablehlo.transpose %785, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %787 = stablehlo.multiply %786, %786 : tensor<64x8xf32>
    %788 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %789 = stablehlo.multiply %788, %788 : tensor<64x8xf32>
    %790 = stablehlo.add %787, %789 : tensor<64x8xf32>
    %791 = stablehlo.reduce(%790 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %792 = stablehlo.add %778, %791 : tensor<f32>
    %793 = stablehlo.dot_general %783, %62, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x8xf32>) -> tensor<32x8xf32>
    %794 = stablehlo.transpose %793, dims = [1, 0] : (tensor<32x8xf32>) -> tensor<8x32xf32>
    %795 = stablehlo.multiply %794, %794 : tensor<8x32xf32>
    %796 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %797 = stablehlo.multiply %796, %796 : tensor<8x32xf32>
    %798 = stablehlo.add %795, %797 : tensor<8x32xf32>
    %799 = stablehlo.reduce(%798 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x32xf32>, tensor<f32>) -> tensor<f32>
    %800 = stablehlo.add %792, %799 : tensor<f32>
    %801 = stablehlo.dot_general %415, %320, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x176xf32>) -> tensor<8x176xf32>
    %802 = stablehlo.transpose %801, dims = [1, 0] : (tensor<8x176xf32>) -> tensor<176x8xf32>
    %803 = stablehlo.multiply %802, %802 : tensor<176x8xf32>
    %804 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %805 = stablehlo.multiply %804, %804 : tensor<176x8xf32>
    %806 = stablehlo.add %803, %805 : tensor<176x8xf32>
    %807 = stablehlo.reduce(%806 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<176x8xf32>, tensor<f32>) -> tensor<f32>
    %808 = stablehlo.add %800, %807 : tensor<f32>
    %809 = stablehlo.dot_general %414, %322, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x8xf32>) -> tensor<64x8xf32>
    %810 = stablehlo.transpose %809, dims = [1, 0] : (tensor<64x8xf32>) -> tensor<8x64xf32>
    %811 = stablehlo.multiply %810, %810 : tensor<8x64xf32>
    %812 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %813 = stablehlo.multiply %812, %812 : tensor<8x64xf32>
    %814 = stablehlo.add %811, %813 : tensor<8x64xf32>
    %815 = stablehlo.reduce(%814 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<f32>
    %816 = stablehlo.add %808, %815 : tensor<f32>
    %817 = stablehlo.dot_general %436, %300, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %818 = stablehlo.transpose %817, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %819 = stablehlo.multiply %818, %818 : tensor<64x8xf32>
    %820 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %821 = stablehlo.multiply %820, %820 : tensor<64x8xf32>
    %822 = stablehlo.add %819, %821 : tensor<64x8xf32>
    %823 = stablehlo.reduce(%822 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %824 = stablehlo.add %816, %823 : tensor<f32>
    %825 = stablehlo.dot_general %435, %302, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x8xf32>) -> tensor<176x8xf32>
    %826 = stablehlo.transpose %825, dims = [1, 0] : (tensor<176x8xf32>) -> tensor<8x176xf32>
    %827 = stablehlo.multiply %826, %826 : tensor<8x176xf32>
    %828 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %829 = stablehlo.multiply %828, %828 : tensor<8x176xf32>
    %830 = stablehlo.add %827, %829 : tensor<8x176xf32>
    %831 = stablehlo.reduce(%830 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x176xf32>, tensor<f32>) -> tensor<f32>
    %832 = stablehlo.add %824, %831 : tensor<f32>
    %833 = stablehlo.dot_general %517, %200, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %834 = stablehlo.transpose %833, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %835 = stablehlo.multiply %834, %834 : tensor<64x8xf32>
    %836 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %837 = stablehlo.multiply %836, %836 : tensor<64x8xf32>
    %838 = stablehlo.add %835, %837 : tensor<64x8xf32>
    %839 = stablehlo.reduce(%838 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %840 = stablehlo.add %832, %839 : tensor<f32>
    %841 = stablehlo.dot_general %516, %213, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x8xf32>) -> tensor<32x8xf32>
    %842 = stablehlo.transpose %841, dims = [1, 0] : (tensor<32x8xf32>) -> tensor<8x32xf32>
    %843 = stablehlo.multiply %842, %842 : tensor<8x32xf32>
    %844 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %845 = stablehlo.multiply %844, %844 : tensor<8x32xf32>
    %846 = stablehlo.add %843, %845 : tensor<8x32xf32>
    %847 = stablehlo.reduce(%846 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x32xf32>, tensor<f32>) -> tensor<f32>
    %848 = stablehlo.add %840, %847 : tensor<f32>
    %849 = stablehlo.dot_general %462, %280, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %850 = stablehlo.transpose %849, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %851 = stablehlo.multiply %850, %850 : tensor<64x8xf32>
    %852 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %853 = stablehlo.multiply %852, %852 : tensor<64x8xf32>
    %854 = stablehlo.add %851, %853 : tensor<64x8xf32>
    %855 = stablehlo.reduce(%854 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %856 = stablehlo.add %848, %855 : tensor<f32>
    %857 = stablehlo.dot_general %461, %282, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x8xf32>) -> tensor<64x8xf32>
    %858 = stablehlo.transpose %857, dims = [1, 0] : (tensor<64x8xf32>) -> tensor<8x64xf32>
    %859 = stablehlo.multiply %858, %858 : tensor<8x64xf32>
    %860 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %861 = stablehlo.multiply %860, %860 : tensor<8x64xf32>
    %862 = stablehlo.add %859, %861 : tensor<8x64xf32>
    %863 = stablehlo.reduce(%862 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<f32>
    %864 = stablehlo.add %856, %863 : tensor<f32>
    %865 = stablehlo.dot_general %542, %200, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %866 = stablehlo.transpose %865, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %867 = stablehlo.multiply %866, %866 : tensor<64x8xf32>
    %868 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %869 = stablehlo.multiply %868, %868 : tensor<64x8xf32>
    %870 = stablehlo.add %867, %869 : tensor<64x8xf32>
    %871 = stablehlo.reduce(%870 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %872 = stablehlo.add %864, %871 : tensor<f32>
    %873 = stablehlo.dot_general %541, %237, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x8xf32>) -> tensor<64x8xf32>
    %874 = stablehlo.transpose %873, dims = [1, 0] : (tensor<64x8xf32>) -> tensor<8x64xf32>
    %875 = stablehlo.multiply %874, %874 : tensor<8x64xf32>
    %876 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %877 = stablehlo.multiply %876, %876 : tensor<8x64xf32>
    %878 = stablehlo.add %875, %877 : tensor<8x64xf32>
    %879 = stablehlo.reduce(%878 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<f32>
    %880 = stablehlo.add %872, %879 : tensor<f32>
    %881 = stablehlo.dot_general %422, %300, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %882 = stablehlo.transpose %881, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %883 = stablehlo.multiply %882, %882 : tensor<64x8xf32>
    %884 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %885 = stablehlo.multiply %884, %884 : tensor<64x8xf32>
    %886 = stablehlo.add %883, %885 : tensor<64x8xf32>
    %887 = stablehlo.reduce(%886 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %888 = stablehlo.add %880, %887 : tensor<f32>
    %889 = stablehlo.dot_general %421, %315, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x8xf32>) -> tensor<176x8xf32>
    %890 = stablehlo.transpose %889, dims = [1, 0] : (tensor<176x8xf32>) -> tensor<8x176xf32>
    %891 = stablehlo.multiply %890, %890 : tensor<8x176xf32>
    %892 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %893 = stablehlo.multiply %892, %892 : tensor<8x176xf32>
    %894 = stablehlo.add %891, %893 : tensor<8x176xf32>
    %895 = stablehlo.reduce(%894 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x176xf32>, tensor<f32>) -> tensor<f32>
    %896 = stablehlo.add %888, %895 : tensor<f32>
    %897 = stablehlo.dot_general %473, %200, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %898 = stablehlo.transpose %897, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %899 = stablehlo.multiply %898, %898 : tensor<64x8xf32>
    %900 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %901 = stablehlo.multiply %900, %900 : tensor<64x8xf32>
    %902 = stablehlo.add %899, %901 : tensor<64x8xf32>
    %903 = stablehlo.reduce(%902 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %904 = stablehlo.add %896, %903 : tensor<f32>
    %905 = stablehlo.dot_general %472, %202, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x8xf32>) -> tensor<32x8xf32>
    %906 = stablehlo.transpose %905, dims = [1, 0] : (tensor<32x8xf32>) -> tensor<8x32xf32>
    %907 = stablehlo.multiply %906, %906 : tensor<8x32xf32>
    %908 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %909 = stablehlo.multiply %908, %908 : tensor<8x32xf32>
    %910 = stablehlo.add %907, %909 : tensor<8x32xf32>
    %911 = stablehlo.reduce(%910 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x32xf32>, tensor<f32>) -> tensor<f32>
    %912 = stablehlo.add %904, %911 : tensor<f32>
    %913 = stablehlo.sqrt %912 : tensor<f32>
    %914 = stablehlo.compare LT, %913, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %915 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %916 = stablehlo.divide %374, %915 : tensor<2xf32>
    %917 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %918 = stablehlo.multiply %916, %917 : tensor<2xf32>
    %919 = stablehlo.select %914, %374, %918 : tensor<i1>, tensor<2xf32>
    %920 = stablehlo.multiply %25, %919 : tensor<2xf32>
    %cst_22 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %921 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %922 = stablehlo.multiply %921, %arg32 : tensor<2xf32>
    %923 = stablehlo.add %920, %922 : tensor<2xf32>
    %c_23 = stablehlo.constant dense<2147483647> : tensor<i32>
    %924 = stablehlo.compare LT, %arg31, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %925 = stablehlo.add %arg31, %c : tensor<i32>
    %926 = stablehlo.select %924, %925, %c_23 : tensor<i1>, tensor<i32>
    %927 = stablehlo.convert %926 : (tensor<i32>) -> tensor<f32>
    %928 = stablehlo.power %cst_22, %927 : tensor<f32>
    %929 = stablehlo.subtract %cst_2, %928 : tensor<f32>
    %930 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %931 = stablehlo.divide %923, %930 : tensor<2xf32>
    %cst_24 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %932 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %933 = stablehlo.multiply %919, %919 : tensor<2xf32>
    %934 = stablehlo.multiply %932, %933 : tensor<2xf32>
    %cst_25 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %935 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %936 = stablehlo.multiply %935, %arg62 : tensor<2xf32>
    %937 = stablehlo.add %934, %936 : tensor<2xf32>
    %938 = stablehlo.convert %926 : (tensor<i32>) -> tensor<f32>
    %939 = stablehlo.power %cst_25, %938 : tensor<f32>
    %940 = stablehlo.subtract %cst_2, %939 : tensor<f32>
    %941 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %942 = stablehlo.divide %937, %941 : tensor<2xf32>
    %943 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %944 = stablehlo.add %942, %943 : tensor<2xf32>
    %945 = stablehlo.sqrt %944 : tensor<2xf32>
    %cst_26 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %946 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %947 = stablehlo.add %945, %946 : tensor<2xf32>
    %948 = stablehlo.divide %931, %947 : tensor<2xf32>
    %949 = stablehlo.multiply %24, %948 : tensor<2xf32>
    %950 = stablehlo.add %arg1, %949 : tensor<2xf32>
    %951 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %952 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %953 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %954 = stablehlo.divide %382, %953 : tensor<64x2xf32>
    %955 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %956 = stablehlo.multiply %954, %955 : tensor<64x2xf32>
    %957 = stablehlo.select %914, %382, %956 : tensor<i1>, tensor<64x2xf32>
    %958 = stablehlo.multiply %952, %957 : tensor<64x2xf32>
    %959 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %960 = stablehlo.multiply %959, %arg33 : tensor<64x2xf32>
    %961 = stablehlo.add %958, %960 : tensor<64x2xf32>
    %962 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %963 = stablehlo.divide %961, %962 : tensor<64x2xf32>
    %964 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %965 = stablehlo.multiply %957, %957 : tensor<64x2xf32>
    %966 = stablehlo.multiply %964, %965 : tensor<64x2xf32>
    %967 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %968 = stablehlo.multiply %967, %arg63 : tensor<64x2xf32>
    %969 = stablehlo.add %966, %968 : tensor<64x2xf32>
    %970 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %971 = stablehlo.divide %969, %970 : tensor<64x2xf32>
    %972 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %973 = stablehlo.add %971, %972 : tensor<64x2xf32>
    %974 = stablehlo.sqrt %973 : tensor<64x2xf32>
    %975 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %976 = stablehlo.add %974, %975 : tensor<64x2xf32>
    %977 = stablehlo.divide %963, %976 : tensor<64x2xf32>
    %978 = stablehlo.multiply %951, %977 : tensor<64x2xf32>
    %979 = stablehlo.add %arg2, %978 : tensor<64x2xf32>
    %980 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %981 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %982 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %983 = stablehlo.divide %570, %982 : tensor<176x8xf32>
    %984 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %985 = stablehlo.multiply %983, %984 : tensor<176x8xf32>
    %986 = stablehlo.select %914, %570, %985 : tensor<i1>, tensor<176x8xf32>
    %987 = stablehlo.multiply %981, %986 : tensor<176x8xf32>
    %988 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %989 = stablehlo.multiply %988, %arg34 : tensor<176x8xf32>
    %990 = stablehlo.add %987, %989 : tensor<176x8xf32>
    %991 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %992 = stablehlo.divide %990, %991 : tensor<176x8xf32>
    %993 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %994 = stablehlo.multiply %986, %986 : tensor<176x8xf32>
    %995 = stablehlo.multiply %993, %994 : tensor<176x8xf32>
    %996 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %997 = stablehlo.multiply %996, %arg64 : tensor<176x8xf32>
    %998 = stablehlo.add %995, %997 : tensor<176x8xf32>
    %999 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1000 = stablehlo.divide %998, %999 : tensor<176x8xf32>
    %1001 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1002 = stablehlo.add %1000, %1001 : tensor<176x8xf32>
    %1003 = stablehlo.sqrt %1002 : tensor<176x8xf32>
    %1004 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1005 = stablehlo.add %1003, %1004 : tensor<176x8xf32>
    %1006 = stablehlo.divide %992, %1005 : tensor<176x8xf32>
    %1007 = stablehlo.multiply %980, %1006 : tensor<176x8xf32>
    %1008 = stablehlo.add %arg3, %1007 : tensor<176x8xf32>
    %1009 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1010 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1011 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1012 = stablehlo.divide %578, %1011 : tensor<8x64xf32>
    %1013 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1014 = stablehlo.multiply %1012, %1013 : tensor<8x64xf32>
    %1015 = stablehlo.select %914, %578, %1014 : tensor<i1>, tensor<8x64xf32>
    %1016 = stablehlo.multiply %1010, %1015 : tensor<8x64xf32>
    %1017 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1018 = stablehlo.multiply %1017, %arg35 : tensor<8x64xf32>
    %1019 = stablehlo.add %1016, %1018 : tensor<8x64xf32>
    %1020 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1021 = stablehlo.divide %1019, %1020 : tensor<8x64xf32>
    %1022 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1023 = stablehlo.multiply %1015, %1015 : tensor<8x64xf32>
    %1024 = stablehlo.multiply %1022, %1023 : tensor<8x64xf32>
    %1025 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1026 = stablehlo.multiply %1025, %arg65 : tensor<8x64xf32>
    %1027 = stablehlo.add %1024, %1026 : tensor<8x64xf32>
    %1028 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1029 = stablehlo.divide %1027, %1028 : tensor<8x64xf32>
    %1030 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1031 = stablehlo.add %1029, %1030 : tensor<8x64xf32>
    %1032 = stablehlo.sqrt %1031 : tensor<8x64xf32>
    %1033 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1034 = stablehlo.add %1032, %1033 : tensor<8x64xf32>
    %1035 = stablehlo.divide %1021, %1034 : tensor<8x64xf32>
    %1036 = stablehlo.multiply %1009, %1035 : tensor<8x64xf32>
    %1037 = stablehlo.add %arg4, %1036 : tensor<8x64xf32>
    %1038 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1039 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1040 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1041 = stablehlo.divide %600, %1040 : tensor<64x8xf32>
    %1042 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1043 = stablehlo.multiply %1041, %1042 : tensor<64x8xf32>
    %1044 = stablehlo.select %914, %600, %1043 : tensor<i1>, tensor<64x8xf32>
    %1045 = stablehlo.multiply %1039, %1044 : tensor<64x8xf32>
    %1046 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1047 = stablehlo.multiply %1046, %arg36 : tensor<64x8xf32>
    %1048 = stablehlo.add %1045, %1047 : tensor<64x8xf32>
    %1049 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1050 = stablehlo.divide %1048, %1049 : tensor<64x8xf32>
    %1051 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1052 = stablehlo.multiply %1044, %1044 : tensor<64x8xf32>
    %1053 = stablehlo.multiply %1051, %1052 : tensor<64x8xf32>
    %1054 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1055 = stablehlo.multiply %1054, %arg66 : tensor<64x8xf32>
    %1056 = stablehlo.add %1053, %1055 : tensor<64x8xf32>
    %1057 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1058 = stablehlo.divide %1056, %1057 : tensor<64x8xf32>
    %1059 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1060 = stablehlo.add %1058, %1059 : tensor<64x8xf32>
    %1061 = stablehlo.sqrt %1060 : tensor<64x8xf32>
    %1062 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1063 = stablehlo.add %1061, %1062 : tensor<64x8xf32>
    %1064 = stablehlo.divide %1050, %1063 : tensor<64x8xf32>
    %1065 = stablehlo.multiply %1038, %1064 : tensor<64x8xf32>
    %1066 = stablehlo.add %arg5, %1065 : tensor<64x8xf32>
    %1067 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1068 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1069 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1070 = stablehlo.divide %608, %1069 : tensor<8x176xf32>
    %1071 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1072 = stablehlo.multiply %1070, %1071 : tensor<8x176xf32>
    %1073 = stablehlo.select %914, %608, %1072 : tensor<i1>, tensor<8x176xf32>
    %1074 = stablehlo.multiply %1068, %1073 : tensor<8x176xf32>
    %1075 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1076 = stablehlo.multiply %1075, %arg37 : tensor<8x176xf32>
    %1077 = stablehlo.add %1074, %1076 : tensor<8x176xf32>
    %1078 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1079 = stablehlo.divide %1077, %1078 : tensor<8x176xf32>
    %1080 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1081 = stablehlo.multiply %1073, %1073 : tensor<8x176xf32>
    %1082 = stablehlo.multiply %1080, %1081 : tensor<8x176xf32>
    %1083 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1084 = stablehlo.multiply %1083, %arg67 : tensor<8x176xf32>
    %1085 = stablehlo.add %1082, %1084 : tensor<8x176xf32>
    %1086 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1087 = stablehlo.divide %1085, %1086 : tensor<8x176xf32>
    %1088 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1089 = stablehlo.add %1087, %1088 : tensor<8x176xf32>
    %1090 = stablehlo.sqrt %1089 : tensor<8x176xf32>
    %1091 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1092 = stablehlo.add %1090, %1091 : tensor<8x176xf32>
    %1093 = stablehlo.divide %1079, %1092 : tensor<8x176xf32>
    %1094 = stablehlo.multiply %1067, %1093 : tensor<8x176xf32>
    %1095 = stablehlo.add %arg6, %1094 : tensor<8x176xf32>
    %1096 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1097 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1098 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1099 = stablehlo.divide %695, %1098 : tensor<64x8xf32>
    %1100 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1101 = stablehlo.multiply %1099, %1100 : tensor<64x8xf32>
    %1102 = stablehlo.select %914, %695, %1101 : tensor<i1>, tensor<64x8xf32>
    %1103 = stablehlo.multiply %1097, %1102 : tensor<64x8xf32>
    %1104 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1105 = stablehlo.multiply %1104, %arg38 : tensor<64x8xf32>
    %1106 = stablehlo.add %1103, %1105 : tensor<64x8xf32>
    %1107 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1108 = stablehlo.divide %1106, %1107 : tensor<64x8xf32>
    %1109 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1110 = stablehlo.multiply %1102, %1102 : tensor<64x8xf32>
    %1111 = stablehlo.multiply %1109, %1110 : tensor<64x8xf32>
    %1112 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1113 = stablehlo.multiply %1112, %arg68 : tensor<64x8xf32>
    %1114 = stablehlo.add %1111, %1113 : tensor<64x8xf32>
    %1115 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1116 = stablehlo.divide %1114, %1115 : tensor<64x8xf32>
    %1117 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1118 = stablehlo.add %1116, %1117 : tensor<64x8xf32>
    %1119 = stablehlo.sqrt %1118 : tensor<64x8xf32>
    %1120 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1121 = stablehlo.add %1119, %1120 : tensor<64x8xf32>
    %1122 = stablehlo.divide %1108, %1121 : tensor<64x8xf32>
    %1123 = stablehlo.multiply %1096, %1122 : tensor<64x8xf32>
    %1124 = stablehlo.add %arg7, %1123 : tensor<64x8xf32>
    %1125 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1126 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1127 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1128 = stablehlo.divide %703, %1127 : tensor<8x32xf32>
    %1129 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1130 = stablehlo.multiply %1128, %1129 : tensor<8x32xf32>
    %1131 = stablehlo.select %914, %703, %1130 : tensor<i1>, tensor<8x32xf32>
    %1132 = stablehlo.multiply %1126, %1131 : tensor<8x32xf32>
    %1133 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1134 = stablehlo.multiply %1133, %arg39 : tensor<8x32xf32>
    %1135 = stablehlo.add %1132, %1134 : tensor<8x32xf32>
    %1136 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1137 = stablehlo.divide %1135, %1136 : tensor<8x32xf32>
    %1138 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1139 = stablehlo.multiply %1131, %1131 : tensor<8x32xf32>
    %1140 = stablehlo.multiply %1138, %1139 : tensor<8x32xf32>
    %1141 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1142 = stablehlo.multiply %1141, %arg69 : tensor<8x32xf32>
    %1143 = stablehlo.add %1140, %1142 : tensor<8x32xf32>
    %1144 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1145 = stablehlo.divide %1143, %1144 : tensor<8x32xf32>
    %1146 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1147 = stablehlo.add %1145, %1146 : tensor<8x32xf32>
    %1148 = stablehlo.sqrt %1147 : tensor<8x32xf32>
    %1149 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1150 = stablehlo.add %1148, %1149 : tensor<8x32xf32>
    %1151 = stablehlo.divide %1137, %1150 : tensor<8x32xf32>
    %1152 = stablehlo.multiply %1125, %1151 : tensor<8x32xf32>
    %1153 = stablehlo.add %arg8, %1152 : tensor<8x32xf32>
    %1154 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1155 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1156 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1157 = stablehlo.divide %711, %1156 : tensor<64x8xf32>
    %1158 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1159 = stablehlo.multiply %1157, %1158 : tensor<64x8xf32>
    %1160 = stablehlo.select %914, %711, %1159 : tensor<i1>, tensor<64x8xf32>
    %1161 = stablehlo.multiply %1155, %1160 : tensor<64x8xf32>
    %1162 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1163 = stablehlo.multiply %1162, %arg40 : tensor<64x8xf32>
    %1164 = stablehlo.add %1161, %1163 : tensor<64x8xf32>
    %1165 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1166 = stablehlo.divide %1164, %1165 : tensor<64x8xf32>
    %1167 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1168 = stablehlo.multiply %1160, %1160 : tensor<64x8xf32>
    %1169 = stablehlo.multiply %1167, %1168 : tensor<64x8xf32>
    %1170 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1171 = stablehlo.multiply %1170, %arg70 : tensor<64x8xf32>
    %1172 = stablehlo.add %1169, %1171 : tensor<64x8xf32>
    %1173 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1174 = stablehlo.divide %1172, %1173 : tensor<64x8xf32>
    %1175 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1176 = stablehlo.add %1174, %1175 : tensor<64x8xf32>
    %1177 = stablehlo.sqrt %1176 : tensor<64x8xf32>
    %1178 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1179 = stablehlo.add %1177, %1178 : tensor<64x8xf32>
    %1180 = stablehlo.divide %1166, %1179 : tensor<64x8xf32>
    %1181 = stablehlo.multiply %1154, %1180 : tensor<64x8xf32>
    %1182 = stablehlo.add %arg9, %1181 : tensor<64x8xf32>
    %1183 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1184 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1185 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1186 = stablehlo.divide %719, %1185 : tensor<8x64xf32>
    %1187 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1188 = stablehlo.multiply %1186, %1187 : tensor<8x64xf32>
    %1189 = stablehlo.select %914, %719, %1188 : tensor<i1>, tensor<8x64xf32>
    %1190 = stablehlo.multiply %1184, %1189 : tensor<8x64xf32>
    %1191 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1192 = stablehlo.multiply %1191, %arg41 : tensor<8x64xf32>
    %1193 = stablehlo.add %1190, %1192 : tensor<8x64xf32>
    %1194 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1195 = stablehlo.divide %1193, %1194 : tensor<8x64xf32>
    %1196 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1197 = stablehlo.multiply %1189, %1189 : tensor<8x64xf32>
    %1198 = stablehlo.multiply %1196, %1197 : tensor<8x64xf32>
    %1199 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1200 = stablehlo.multiply %1199, %arg71 : tensor<8x64xf32>
    %1201 = stablehlo.add %1198, %1200 : tensor<8x64xf32>
    %1202 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1203 = stablehlo.divide %1201, %1202 : tensor<8x64xf32>
    %1204 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1205 = stablehlo.add %1203, %1204 : tensor<8x64xf32>
    %1206 = stablehlo.sqrt %1205 : tensor<8x64xf32>
    %1207 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1208 = stablehlo.add %1206, %1207 : tensor<8x64xf32>
    %1209 = stablehlo.divide %1195, %1208 : tensor<8x64xf32>
    %1210 = stablehlo.multiply %1183, %1209 : tensor<8x64xf32>
    %1211 = stablehlo.add %arg10, %1210 : tensor<8x64xf32>
    %1212 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1213 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1214 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1215 = stablehlo.divide %748, %1214 : tensor<64x8xf32>
    %1216 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1217 = stablehlo.multiply %1215, %1216 : tensor<64x8xf32>
    %1218 = stablehlo.select %914, %748, %1217 : tensor<i1>, tensor<64x8xf32>
    %1219 = stablehlo.multiply %1213, %1218 : tensor<64x8xf32>
    %1220 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1221 = stablehlo.multiply %1220, %arg42 : tensor<64x8xf32>
    %1222 = stablehlo.add %1219, %1221 : tensor<64x8xf32>
    %1223 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1224 = stablehlo.divide %1222, %1223 : tensor<64x8xf32>
    %1225 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1226 = stablehlo.multiply %1218, %1218 : tensor<64x8xf32>
    %1227 = stablehlo.multiply %1225, %1226 : tensor<64x8xf32>
    %1228 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1229 = stablehlo.multiply %1228, %arg72 : tensor<64x8xf32>
    %1230 = stablehlo.add %1227, %1229 : tensor<64x8xf32>
    %1231 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1232 = stablehlo.divide %1230, %1231 : tensor<64x8xf32>
    %1233 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1234 = stablehlo.add %1232, %1233 : tensor<64x8xf32>
    %1235 = stablehlo.sqrt %1234 : tensor<64x8xf32>
    %1236 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1237 = stablehlo.add %1235, %1236 : tensor<64x8xf32>
    %1238 = stablehlo.divide %1224, %1237 : tensor<64x8xf32>
    %1239 = stablehlo.multiply %1212, %1238 : tensor<64x8xf32>
    %1240 = stablehlo.add %arg11, %1239 : tensor<64x8xf32>
    %1241 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1242 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1243 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1244 = stablehlo.divide %756, %1243 : tensor<8x64xf32>
    %1245 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1246 = stablehlo.multiply %1244, %1245 : tensor<8x64xf32>
    %1247 = stablehlo.select %914, %756, %1246 : tensor<i1>, tensor<8x64xf32>
    %1248 = stablehlo.multiply %1242, %1247 : tensor<8x64xf32>
    %1249 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1250 = stablehlo.multiply %1249, %arg43 : tensor<8x64xf32>
    %1251 = stablehlo.add %1248, %1250 : tensor<8x64xf32>
    %1252 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1253 = stablehlo.divide %1251, %1252 : tensor<8x64xf32>
    %1254 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1255 = stablehlo.multiply %1247, %1247 : tensor<8x64xf32>
    %1256 = stablehlo.multiply %1254, %1255 : tensor<8x64xf32>
    %1257 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1258 = stablehlo.multiply %1257, %arg73 : tensor<8x64xf32>
    %1259 = stablehlo.add %1256, %1258 : tensor<8x64xf32>
    %1260 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1261 = stablehlo.divide %1259, %1260 : tensor<8x64xf32>
    %1262 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1263 = stablehlo.add %1261, %1262 : tensor<8x64xf32>
    %1264 = stablehlo.sqrt %1263 : tensor<8x64xf32>
    %1265 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1266 = stablehlo.add %1264, %1265 : tensor<8x64xf32>
    %1267 = stablehlo.divide %1253, %1266 : tensor<8x64xf32>
    %1268 = stablehlo.multiply %1241, %1267 : tensor<8x64xf32>
    %1269 = stablehlo.add %arg12, %1268 : tensor<8x64xf32>
    %1270 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1271 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1272 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1273 = stablehlo.divide %764, %1272 : tensor<64x8xf32>
    %1274 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1275 = stablehlo.multiply %1273, %1274 : tensor<64x8xf32>
    %1276 = stablehlo.select %914, %764, %1275 : tensor<i1>, tensor<64x8xf32>
    %1277 = stablehlo.multiply %1271, %1276 : tensor<64x8xf32>
    %1278 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1279 = stablehlo.multiply %1278, %arg44 : tensor<64x8xf32>
    %1280 = stablehlo.add %1277, %1279 : tensor<64x8xf32>
    %1281 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1282 = stablehlo.divide %1280, %1281 : tensor<64x8xf32>
    %1283 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1284 = stablehlo.multiply %1276, %1276 : tensor<64x8xf32>
    %1285 = stablehlo.multiply %1283, %1284 : tensor<64x8xf32>
    %1286 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1287 = stablehlo.multiply %1286, %arg74 : tensor<64x8xf32>
    %1288 = stablehlo.add %1285, %1287 : tensor<64x8xf32>
    %1289 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1290 = stablehlo.divide %1288, %1289 : tensor<64x8xf32>
    %1291 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1292 = stablehlo.add %1290, %1291 : tensor<64x8xf32>
    %1293 = stablehlo.sqrt %1292 : tensor<64x8xf32>
    %1294 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1295 = stablehlo.add %1293, %1294 : tensor<64x8xf32>
    %1296 = stablehlo.divide %1282, %1295 : tensor<64x8xf32>
    %1297 = stablehlo.multiply %1270, %1296 : tensor<64x8xf32>
    %1298 = stablehlo.add %arg13, %1297 : tensor<64x8xf32>
    %1299 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1300 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1301 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1302 = stablehlo.divide %772, %1301 : tensor<8x176xf32>
    %1303 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1304 = stablehlo.multiply %1302, %1303 : tensor<8x176xf32>
    %1305 = stablehlo.select %914, %772, %1304 : tensor<i1>, tensor<8x176xf32>
    %1306 = stablehlo.multiply %1300, %1305 : tensor<8x176xf32>
    %1307 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1308 = stablehlo.multiply %1307, %arg45 : tensor<8x176xf32>
    %1309 = stablehlo.add %1306, %1308 : tensor<8x176xf32>
    %1310 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1311 = stablehlo.divide %1309, %1310 : tensor<8x176xf32>
    %1312 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1313 = stablehlo.multiply %1305, %1305 : tensor<8x176xf32>
    %1314 = stablehlo.multiply %1312, %1313 : tensor<8x176xf32>
    %1315 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1316 = stablehlo.multiply %1315, %arg75 : tensor<8x176xf32>
    %1317 = stablehlo.add %1314, %1316 : tensor<8x176xf32>
    %1318 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1319 = stablehlo.divide %1317, %1318 : tensor<8x176xf32>
    %1320 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1321 = stablehlo.add %1319, %1320 : tensor<8x176xf32>
    %1322 = stablehlo.sqrt %1321 : tensor<8x176xf32>
    %1323 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1324 = stablehlo.add %1322, %1323 : tensor<8x176xf32>
    %1325 = stablehlo.divide %1311, %1324 : tensor<8x176xf32>
    %1326 = stablehlo.multiply %1299, %1325 : tensor<8x176xf32>
    %1327 = stablehlo.add %arg14, %1326 : tensor<8x176xf32>
    %1328 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1329 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1330 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1331 = stablehlo.divide %786, %1330 : tensor<64x8xf32>
    %1332 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1333 = stablehlo.multiply %1331, %1332 : tensor<64x8xf32>
    %1334 = stablehlo.select %914, %786, %1333 : tensor<i1>, tensor<64x8xf32>
    %1335 = stablehlo.multiply %1329, %1334 : tensor<64x8xf32>
    %1336 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1337 = stablehlo.multiply %1336, %arg46 : tensor<64x8xf32>
    %1338 = stablehlo.add %1335, %1337 : tensor<64x8xf32>
    %1339 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1340 = stablehlo.divide %1338, %1339 : tensor<64x8xf32>
    %1341 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1342 = stablehlo.multiply %1334, %1334 : tensor<64x8xf32>
    %1343 = stablehlo.multiply %1341, %1342 : tensor<64x8xf32>
    %1344 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1345 = stablehlo.multiply %1344, %arg76 : tensor<64x8xf32>
    %1346 = stablehlo.add %1343, %1345 : tensor<64x8xf32>
    %1347 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1348 = stablehlo.divide %1346, %1347 : tensor<64x8xf32>
    %1349 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1350 = stablehlo.add %1348, %1349 : tensor<64x8xf32>
    %1351 = stablehlo.sqrt %1350 : tensor<64x8xf32>
    %1352 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1353 = stablehlo.add %1351, %1352 : tensor<64x8xf32>
    %1354 = stablehlo.divide %1340, %1353 : tensor<64x8xf32>
    %1355 = stablehlo.multiply %1328, %1354 : tensor<64x8xf32>
    %1356 = stablehlo.add %arg15, %1355 : tensor<64x8xf32>
    %1357 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1358 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1359 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1360 = stablehlo.divide %794, %1359 : tensor<8x32xf32>
    %1361 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1362 = stablehlo.multiply %1360, %1361 : tensor<8x32xf32>
    %1363 = stablehlo.select %914, %794, %1362 : tensor<i1>, tensor<8x32xf32>
    %1364 = stablehlo.multiply %1358, %1363 : tensor<8x32xf32>
    %1365 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1366 = stablehlo.multiply %1365, %arg47 : tensor<8x32xf32>
    %1367 = stablehlo.add %1364, %1366 : tensor<8x32xf32>
    %1368 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1369 = stablehlo.divide %1367, %1368 : tensor<8x32xf32>
    %1370 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1371 = stablehlo.multiply %1363, %1363 : tensor<8x32xf32>
    %1372 = stablehlo.multiply %1370, %1371 : tensor<8x32xf32>
    %1373 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1374 = stablehlo.multiply %1373, %arg77 : tensor<8x32xf32>
    %1375 = stablehlo.add %1372, %1374 : tensor<8x32xf32>
    %1376 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1377 = stablehlo.divide %1375, %1376 : tensor<8x32xf32>
    %1378 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1379 = stablehlo.add %1377, %1378 : tensor<8x32xf32>
    %1380 = stablehlo.sqrt %1379 : tensor<8x32xf32>
    %1381 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1382 = stablehlo.add %1380, %1381 : tensor<8x32xf32>
    %1383 = stablehlo.divide %1369, %1382 : tensor<8x32xf32>
    %1384 = stablehlo.multiply %1357, %1383 : tensor<8x32xf32>
    %1385 = stablehlo.add %arg16, %1384 : tensor<8x32xf32>
    %1386 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1387 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1388 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1389 = stablehlo.divide %802, %1388 : tensor<176x8xf32>
    %1390 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1391 = stablehlo.multiply %1389, %1390 : tensor<176x8xf32>
    %1392 = stablehlo.select %914, %802, %1391 : tensor<i1>, tensor<176x8xf32>
    %1393 = stablehlo.multiply %1387, %1392 : tensor<176x8xf32>
    %1394 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1395 = stablehlo.multiply %1394, %arg48 : tensor<176x8xf32>
    %1396 = stablehlo.add %1393, %1395 : tensor<176x8xf32>
    %1397 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1398 = stablehlo.divide %1396, %1397 : tensor<176x8xf32>
    %1399 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1400 = stablehlo.multiply %1392, %1392 : tensor<176x8xf32>
    %1401 = stablehlo.multiply %1399, %1400 : tensor<176x8xf32>
    %1402 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1403 = stablehlo.multiply %1402, %arg78 : tensor<176x8xf32>
    %1404 = stablehlo.add %1401, %1403 : tensor<176x8xf32>
    %1405 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1406 = stablehlo.divide %1404, %1405 : tensor<176x8xf32>
    %1407 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1408 = stablehlo.add %1406, %1407 : tensor<176x8xf32>
    %1409 = stablehlo.sqrt %1408 : tensor<176x8xf32>
    %1410 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1411 = stablehlo.add %1409, %1410 : tensor<176x8xf32>
    %1412 = stablehlo.divide %1398, %1411 : tensor<176x8xf32>
    %1413 = stablehlo.multiply %1386, %1412 : tensor<176x8xf32>
    %1414 = stablehlo.add %arg17, %1413 : tensor<176x8xf32>
    %1415 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1416 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1417 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1418 = stablehlo.divide %810, %1417 : tensor<8x64xf32>
    %1419 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1420 = stablehlo.multiply %1418, %1419 : tensor<8x64xf32>
    %1421 = stablehlo.select %914, %810, %1420 : tensor<i1>, tensor<8x64xf32>
    %1422 = stablehlo.multiply %1416, %1421 : tensor<8x64xf32>
    %1423 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1424 = stablehlo.multiply %1423, %arg49 : tensor<8x64xf32>
    %1425 = stablehlo.add %1422, %1424 : tensor<8x64xf32>
    %1426 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1427 = stablehlo.divide %1425, %1426 : tensor<8x64xf32>
    %1428 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1429 = stablehlo.multiply %1421, %1421 : tensor<8x64xf32>
    %1430 = stablehlo.multiply %1428, %1429 : tensor<8x64xf32>
    %1431 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1432 = stablehlo.multiply %1431, %arg79 : tensor<8x64xf32>
    %1433 = stablehlo.add %1430, %1432 : tensor<8x64xf32>
    %1434 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1435 = stablehlo.divide %1433, %1434 : tensor<8x64xf32>
    %1436 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1437 = stablehlo.add %1435, %1436 : tensor<8x64xf32>
    %1438 = stablehlo.sqrt %1437 : tensor<8x64xf32>
    %1439 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1440 = stablehlo.add %1438, %1439 : tensor<8x64xf32>
    %1441 = stablehlo.divide %1427, %1440 : tensor<8x64xf32>
    %1442 = stablehlo.multiply %1415, %1441 : tensor<8x64xf32>
    %1443 = stablehlo.add %arg18, %1442 : tensor<8x64xf32>
    %1444 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1445 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1446 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1447 = stablehlo.divide %818, %1446 : tensor<64x8xf32>
    %1448 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1449 = stablehlo.multiply %1447, %1448 : tensor<64x8xf32>
    %1450 = stablehlo.select %914, %818, %1449 : tensor<i1>, tensor<64x8xf32>
    %1451 = stablehlo.multiply %1445, %1450 : tensor<64x8xf32>
    %1452 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1453 = stablehlo.multiply %1452, %arg50 : tensor<64x8xf32>
    %1454 = stablehlo.add %1451, %1453 : tensor<64x8xf32>
    %1455 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1456 = stablehlo.divide %1454, %1455 : tensor<64x8xf32>
    %1457 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1458 = stablehlo.multiply %1450, %1450 : tensor<64x8xf32>
    %1459 = stablehlo.multiply %1457, %1458 : tensor<64x8xf32>
    %1460 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1461 = stablehlo.multiply %1460, %arg80 : tensor<64x8xf32>
    %1462 = stablehlo.add %1459, %1461 : tensor<64x8xf32>
    %1463 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1464 = stablehlo.divide %1462, %1463 : tensor<64x8xf32>
    %1465 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1466 = stablehlo.add %1464, %1465 : tensor<64x8xf32>
    %1467 = stablehlo.sqrt %1466 : tensor<64x8xf32>
    %1468 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1469 = stablehlo.add %1467, %1468 : tensor<64x8xf32>
    %1470 = stablehlo.divide %1456, %1469 : tensor<64x8xf32>
    %1471 = stablehlo.multiply %1444, %1470 : tensor<64x8xf32>
    %1472 = stablehlo.add %arg19, %1471 : tensor<64x8xf32>
    %1473 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1474 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1475 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1476 = stablehlo.divide %826, %1475 : tensor<8x176xf32>
    %1477 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1478 = stablehlo.multiply %1476, %1477 : tensor<8x176xf32>
    %1479 = stablehlo.select %914, %826, %1478 : tensor<i1>, tensor<8x176xf32>
    %1480 = stablehlo.multiply %1474, %1479 : tensor<8x176xf32>
    %1481 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1482 = stablehlo.multiply %1481, %arg51 : tensor<8x176xf32>
    %1483 = stablehlo.add %1480, %1482 : tensor<8x176xf32>
    %1484 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1485 = stablehlo.divide %1483, %1484 : tensor<8x176xf32>
    %1486 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1487 = stablehlo.multiply %1479, %1479 : tensor<8x176xf32>
    %1488 = stablehlo.multiply %1486, %1487 : tensor<8x176xf32>
    %1489 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1490 = stablehlo.multiply %1489, %arg81 : tensor<8x176xf32>
    %1491 = stablehlo.add %1488, %1490 : tensor<8x176xf32>
    %1492 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1493 = stablehlo.divide %1491, %1492 : tensor<8x176xf32>
    %1494 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1495 = stablehlo.add %1493, %1494 : tensor<8x176xf32>
    %1496 = stablehlo.sqrt %1495 : tensor<8x176xf32>
    %1497 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1498 = stablehlo.add %1496, %1497 : tensor<8x176xf32>
    %1499 = stablehlo.divide %1485, %1498 : tensor<8x176xf32>
    %1500 = stablehlo.multiply %1473, %1499 : tensor<8x176xf32>
    %1501 = stablehlo.add %arg20, %1500 : tensor<8x176xf32>
    %1502 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1503 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1504 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1505 = stablehlo.divide %834, %1504 : tensor<64x8xf32>
    %1506 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1507 = stablehlo.multiply %1505, %1506 : tensor<64x8xf32>
    %1508 = stablehlo.select %914, %834, %1507 : tensor<i1>, tensor<64x8xf32>
    %1509 = stablehlo.multiply %1503, %1508 : tensor<64x8xf32>
    %1510 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1511 = stablehlo.multiply %1510, %arg52 : tensor<64x8xf32>
    %1512 = stablehlo.add %1509, %1511 : tensor<64x8xf32>
    %1513 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1514 = stablehlo.divide %1512, %1513 : tensor<64x8xf32>
    %1515 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1516 = stablehlo.multiply %1508, %1508 : tensor<64x8xf32>
    %1517 = stablehlo.multiply %1515, %1516 : tensor<64x8xf32>
    %1518 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1519 = stablehlo.multiply %1518, %arg82 : tensor<64x8xf32>
    %1520 = stablehlo.add %1517, %1519 : tensor<64x8xf32>
    %1521 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1522 = stablehlo.divide %1520, %1521 : tensor<64x8xf32>
    %1523 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1524 = stablehlo.add %1522, %1523 : tensor<64x8xf32>
    %1525 = stablehlo.sqrt %1524 : tensor<64x8xf32>
    %1526 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1527 = stablehlo.add %1525, %1526 : tensor<64x8xf32>
    %1528 = stablehlo.divide %1514, %1527 : tensor<64x8xf32>
    %1529 = stablehlo.multiply %1502, %1528 : tensor<64x8xf32>
    %1530 = stablehlo.add %arg21, %1529 : tensor<64x8xf32>
    %1531 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1532 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1533 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1534 = stablehlo.divide %842, %1533 : tensor<8x32xf32>
    %1535 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1536 = stablehlo.multiply %1534, %1535 : tensor<8x32xf32>
    %1537 = stablehlo.select %914, %842, %1536 : tensor<i1>, tensor<8x32xf32>
    %1538 = stablehlo.multiply %1532, %1537 : tensor<8x32xf32>
    %1539 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1540 = stablehlo.multiply %1539, %arg53 : tensor<8x32xf32>
    %1541 = stablehlo.add %1538, %1540 : tensor<8x32xf32>
    %1542 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1543 = stablehlo.divide %1541, %1542 : tensor<8x32xf32>
    %1544 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1545 = stablehlo.multiply %1537, %1537 : tensor<8x32xf32>
    %1546 = stablehlo.multiply %1544, %1545 : tensor<8x32xf32>
    %1547 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1548 = stablehlo.multiply %1547, %arg83 : tensor<8x32xf32>
    %1549 = stablehlo.add %1546, %1548 : tensor<8x32xf32>
    %1550 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1551 = stablehlo.divide %1549, %1550 : tensor<8x32xf32>
    %1552 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1553 = stablehlo.add %1551, %1552 : tensor<8x32xf32>
    %1554 = stablehlo.sqrt %1553 : tensor<8x32xf32>
    %1555 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1556 = stablehlo.add %1554, %1555 : tensor<8x32xf32>
    %1557 = stablehlo.divide %1543, %1556 : tensor<8x32xf32>
    %1558 = stablehlo.multiply %1531, %1557 : tensor<8x32xf32>
    %1559 = stablehlo.add %arg22, %1558 : tensor<8x32xf32>
    %1560 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1561 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1562 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1563 = stablehlo.divide %850, %1562 : tensor<64x8xf32>
    %1564 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1565 = stablehlo.multiply %1563, %1564 : tensor<64x8xf32>
    %1566 = stablehlo.select %914, %850, %1565 : tensor<i1>, tensor<64x8xf32>
    %1567 = stablehlo.multiply %1561, %1566 : tensor<64x8xf32>
    %1568 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1569 = stablehlo.multiply %1568, %arg54 : tensor<64x8xf32>
    %1570 = stablehlo.add %1567, %1569 : tensor<64x8xf32>
    %1571 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1572 = stablehlo.divide %1570, %1571 : tensor<64x8xf32>
    %1573 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1574 = stablehlo.multiply %1566, %1566 : tensor<64x8xf32>
    %1575 = stablehlo.multiply %1573, %1574 : tensor<64x8xf32>
    %1576 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1577 = stablehlo.multiply %1576, %arg84 : tensor<64x8xf32>
    %1578 = stablehlo.add %1575, %1577 : tensor<64x8xf32>
    %1579 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1580 = stablehlo.divide %1578, %1579 : tensor<64x8xf32>
    %1581 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1582 = stablehlo.add %1580, %1581 : tensor<64x8xf32>
    %1583 = stablehlo.sqrt %1582 : tensor<64x8xf32>
    %1584 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1585 = stablehlo.add %1583, %1584 : tensor<64x8xf32>
    %1586 = stablehlo.divide %1572, %1585 : tensor<64x8xf32>
    %1587 = stablehlo.multiply %1560, %1586 : tensor<64x8xf32>
    %1588 = stablehlo.add %arg23, %1587 : tensor<64x8xf32>
    %1589 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1590 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1591 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1592 = stablehlo.divide %858, %1591 : tensor<8x64xf32>
    %1593 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1594 = stablehlo.multiply %1592, %1593 : tensor<8x64xf32>
    %1595 = stablehlo.select %914, %858, %1594 : tensor<i1>, tensor<8x64xf32>
    %1596 = stablehlo.multiply %1590, %1595 : tensor<8x64xf32>
    %1597 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1598 = stablehlo.multiply %1597, %arg55 : tensor<8x64xf32>
    %1599 = stablehlo.add %1596, %1598 : tensor<8x64xf32>
    %1600 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1601 = stablehlo.divide %1599, %1600 : tensor<8x64xf32>
    %1602 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1603 = stablehlo.multiply %1595, %1595 : tensor<8x64xf32>
    %1604 = stablehlo.multiply %1602, %1603 : tensor<8x64xf32>
    %1605 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1606 = stablehlo.multiply %1605, %arg85 : tensor<8x64xf32>
    %1607 = stablehlo.add %1604, %1606 : tensor<8x64xf32>
    %1608 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1609 = stablehlo.divide %1607, %1608 : tensor<8x64xf32>
    %1610 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1611 = stablehlo.add %1609, %1610 : tensor<8x64xf32>
    %1612 = stablehlo.sqrt %1611 : tensor<8x64xf32>
    %1613 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1614 = stablehlo.add %1612, %1613 : tensor<8x64xf32>
    %1615 = stablehlo.divide %1601, %1614 : tensor<8x64xf32>
    %1616 = stablehlo.multiply %1589, %1615 : tensor<8x64xf32>
    %1617 = stablehlo.add %arg24, %1616 : tensor<8x64xf32>
    %1618 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1619 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1620 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1621 = stablehlo.divide %866, %1620 : tensor<64x8xf32>
    %1622 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1623 = stablehlo.multiply %1621, %1622 : tensor<64x8xf32>
    %1624 = stablehlo.select %914, %866, %1623 : tensor<i1>, tensor<64x8xf32>
    %1625 = stablehlo.multiply %1619, %1624 : tensor<64x8xf32>
    %1626 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1627 = stablehlo.multiply %1626, %arg56 : tensor<64x8xf32>
    %1628 = stablehlo.add %1625, %1627 : tensor<64x8xf32>
    %1629 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1630 = stablehlo.divide %1628, %1629 : tensor<64x8xf32>
    %1631 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1632 = stablehlo.multiply %1624, %1624 : tensor<64x8xf32>
    %1633 = stablehlo.multiply %1631, %1632 : tensor<64x8xf32>
    %1634 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1635 = stablehlo.multiply %1634, %arg86 : tensor<64x8xf32>
    %1636 = stablehlo.add %1633, %1635 : tensor<64x8xf32>
    %1637 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1638 = stablehlo.divide %1636, %1637 : tensor<64x8xf32>
    %1639 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1640 = stablehlo.add %1638, %1639 : tensor<64x8xf32>
    %1641 = stablehlo.sqrt %1640 : tensor<64x8xf32>
    %1642 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1643 = stablehlo.add %1641, %1642 : tensor<64x8xf32>
    %1644 = stablehlo.divide %1630, %1643 : tensor<64x8xf32>
    %1645 = stablehlo.multiply %1618, %1644 : tensor<64x8xf32>
    %1646 = stablehlo.add %arg25, %1645 : tensor<64x8xf32>
    %1647 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1648 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1649 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1650 = stablehlo.divide %874, %1649 : tensor<8x64xf32>
    %1651 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1652 = stablehlo.multiply %1650, %1651 : tensor<8x64xf32>
    %1653 = stablehlo.select %914, %874, %1652 : tensor<i1>, tensor<8x64xf32>
    %1654 = stablehlo.multiply %1648, %1653 : tensor<8x64xf32>
    %1655 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1656 = stablehlo.multiply %1655, %arg57 : tensor<8x64xf32>
    %1657 = stablehlo.add %1654, %1656 : tensor<8x64xf32>
    %1658 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1659 = stablehlo.divide %1657, %1658 : tensor<8x64xf32>
    %1660 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1661 = stablehlo.multiply %1653, %1653 : tensor<8x64xf32>
    %1662 = stablehlo.multiply %1660, %1661 : tensor<8x64xf32>
    %1663 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1664 = stablehlo.multiply %1663, %arg87 : tensor<8x64xf32>
    %1665 = stablehlo.add %1662, %1664 : tensor<8x64xf32>
    %1666 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1667 = stablehlo.divide %1665, %1666 : tensor<8x64xf32>
    %1668 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1669 = stablehlo.add %1667, %1668 : tensor<8x64xf32>
    %1670 = stablehlo.sqrt %1669 : tensor<8x64xf32>
    %1671 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1672 = stablehlo.add %1670, %1671 : tensor<8x64xf32>
    %1673 = stablehlo.divide %1659, %1672 : tensor<8x64xf32>
    %1674 = stablehlo.multiply %1647, %1673 : tensor<8x64xf32>
    %1675 = stablehlo.add %arg26, %1674 : tensor<8x64xf32>
    %1676 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1677 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1678 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1679 = stablehlo.divide %882, %1678 : tensor<64x8xf32>
    %1680 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1681 = stablehlo.multiply %1679, %1680 : tensor<64x8xf32>
    %1682 = stablehlo.select %914, %882, %1681 : tensor<i1>, tensor<64x8xf32>
    %1683 = stablehlo.multiply %1677, %1682 : tensor<64x8xf32>
    %1684 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1685 = stablehlo.multiply %1684, %arg58 : tensor<64x8xf32>
    %1686 = stablehlo.add %1683, %1685 : tensor<64x8xf32>
    %1687 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1688 = stablehlo.divide %1686, %1687 : tensor<64x8xf32>
    %1689 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1690 = stablehlo.multiply %1682, %1682 : tensor<64x8xf32>
    %1691 = stablehlo.multiply %1689, %1690 : tensor<64x8xf32>
    %1692 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1693 = stablehlo.multiply %1692, %arg88 : tensor<64x8xf32>
    %1694 = stablehlo.add %1691, %1693 : tensor<64x8xf32>
    %1695 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1696 = stablehlo.divide %1694, %1695 : tensor<64x8xf32>
    %1697 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1698 = stablehlo.add %1696, %1697 : tensor<64x8xf32>
    %1699 = stablehlo.sqrt %1698 : tensor<64x8xf32>
    %1700 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1701 = stablehlo.add %1699, %1700 : tensor<64x8xf32>
    %1702 = stablehlo.divide %1688, %1701 : tensor<64x8xf32>
    %1703 = stablehlo.multiply %1676, %1702 : tensor<64x8xf32>
    %1704 = stablehlo.add %arg27, %1703 : tensor<64x8xf32>
    %1705 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1706 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1707 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1708 = stablehlo.divide %890, %1707 : tensor<8x176xf32>
    %1709 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1710 = stablehlo.multiply %1708, %1709 : tensor<8x176xf32>
    %1711 = stablehlo.select %914, %890, %1710 : tensor<i1>, tensor<8x176xf32>
    %1712 = stablehlo.multiply %1706, %1711 : tensor<8x176xf32>
    %1713 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1714 = stablehlo.multiply %1713, %arg59 : tensor<8x176xf32>
    %1715 = stablehlo.add %1712, %1714 : tensor<8x176xf32>
    %1716 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1717 = stablehlo.divide %1715, %1716 : tensor<8x176xf32>
    %1718 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1719 = stablehlo.multiply %1711, %1711 : tensor<8x176xf32>
    %1720 = stablehlo.multiply %1718, %1719 : tensor<8x176xf32>
    %1721 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1722 = stablehlo.multiply %1721, %arg89 : tensor<8x176xf32>
    %1723 = stablehlo.add %1720, %1722 : tensor<8x176xf32>
    %1724 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1725 = stablehlo.divide %1723, %1724 : tensor<8x176xf32>
    %1726 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1727 = stablehlo.add %1725, %1726 : tensor<8x176xf32>
    %1728 = stablehlo.sqrt %1727 : tensor<8x176xf32>
    %1729 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1730 = stablehlo.add %1728, %1729 : tensor<8x176xf32>
    %1731 = stablehlo.divide %1717, %1730 : tensor<8x176xf32>
    %1732 = stablehlo.multiply %1705, %1731 : tensor<8x176xf32>
    %1733 = stablehlo.add %arg28, %1732 : tensor<8x176xf32>
    %1734 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1735 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1736 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1737 = stablehlo.divide %898, %1736 : tensor<64x8xf32>
    %1738 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1739 = stablehlo.multiply %1737, %1738 : tensor<64x8xf32>
    %1740 = stablehlo.select %914, %898, %1739 : tensor<i1>, tensor<64x8xf32>
    %1741 = stablehlo.multiply %1735, %1740 : tensor<64x8xf32>
    %1742 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1743 = stablehlo.multiply %1742, %arg60 : tensor<64x8xf32>
    %1744 = stablehlo.add %1741, %1743 : tensor<64x8xf32>
    %1745 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1746 = stablehlo.divide %1744, %1745 : tensor<64x8xf32>
    %1747 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1748 = stablehlo.multiply %1740, %1740 : tensor<64x8xf32>
    %1749 = stablehlo.multiply %1747, %1748 : tensor<64x8xf32>
    %1750 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1751 = stablehlo.multiply %1750, %arg90 : tensor<64x8xf32>
    %1752 = stablehlo.add %1749, %1751 : tensor<64x8xf32>
    %1753 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1754 = stablehlo.divide %1752, %1753 : tensor<64x8xf32>
    %1755 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1756 = stablehlo.add %1754, %1755 : tensor<64x8xf32>
    %1757 = stablehlo.sqrt %1756 : tensor<64x8xf32>
    %1758 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1759 = stablehlo.add %1757, %1758 : tensor<64x8xf32>
    %1760 = stablehlo.divide %1746, %1759 : tensor<64x8xf32>
    %1761 = stablehlo.multiply %1734, %1760 : tensor<64x8xf32>
    %1762 = stablehlo.add %arg29, %1761 : tensor<64x8xf32>
    %1763 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1764 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1765 = stablehlo.broadcast_in_dim %913, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1766 = stablehlo.divide %906, %1765 : tensor<8x32xf32>
    %1767 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1768 = stablehlo.multiply %1766, %1767 : tensor<8x32xf32>
    %1769 = stablehlo.select %914, %906, %1768 : tensor<i1>, tensor<8x32xf32>
    %1770 = stablehlo.multiply %1764, %1769 : tensor<8x32xf32>
    %1771 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1772 = stablehlo.multiply %1771, %arg61 : tensor<8x32xf32>
    %1773 = stablehlo.add %1770, %1772 : tensor<8x32xf32>
    %1774 = stablehlo.broadcast_in_dim %929, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1775 = stablehlo.divide %1773, %1774 : tensor<8x32xf32>
    %1776 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1777 = stablehlo.multiply %1769, %1769 : tensor<8x32xf32>
    %1778 = stablehlo.multiply %1776, %1777 : tensor<8x32xf32>
    %1779 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1780 = stablehlo.multiply %1779, %arg91 : tensor<8x32xf32>
    %1781 = stablehlo.add %1778, %1780 : tensor<8x32xf32>
    %1782 = stablehlo.broadcast_in_dim %940, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1783 = stablehlo.divide %1781, %1782 : tensor<8x32xf32>
    %1784 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1785 = stablehlo.add %1783, %1784 : tensor<8x32xf32>
    %1786 = stablehlo.sqrt %1785 : tensor<8x32xf32>
    %1787 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1788 = stablehlo.add %1786, %1787 : tensor<8x32xf32>
    %1789 = stablehlo.divide %1775, %1788 : tensor<8x32xf32>
    %1790 = stablehlo.multiply %1763, %1789 : tensor<8x32xf32>
    %1791 = stablehlo.add %arg30, %1790 : tensor<8x32xf32>
    %1792 = stablehlo.compare LT, %arg92, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %1793 = stablehlo.add %arg92, %c : tensor<i32>
    %1794 = stablehlo.select %1792, %1793, %c_23 : tensor<i1>, tensor<i32>
    %1795 = stablehlo.log %366 : tensor<128x1xf32>
    %1796 = stablehlo.broadcast_in_dim %1795, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x2xf32>
    %1797 = stablehlo.subtract %363, %1796 : tensor<128x2xf32>
    %1798 = stablehlo.multiply %arg114, %1797 : tensor<128x2xf32>
    %1799 = stablehlo.reduce(%1798 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %1800 = stablehlo.negate %1799 : tensor<128xf32>
    %1801 = stablehlo.reduce(%1800 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %1802 = stablehlo.divide %1801, %cst_11 : tensor<f32>
    %1803 = stablehlo.multiply %1802, %cst_11 : tensor<f32>
    return %0, %950, %979, %1008, %1037, %1066, %1095, %1124, %1153, %1182, %1211, %1240, %1269, %1298, %1327, %1356, %1385, %1414, %1443, %1472, %1501, %1530, %1559, %1588, %1617, %1646, %1675, %1704, %1733, %1762, %1791, %926, %923, %961, %990, %1019, %1048, %1077, %1106, %1135, %1164, %1193, %1222, %1251, %1280, %1309, %1338, %1367, %1396, %1425, %1454, %1483, %1512, %1541, %1570, %1599, %1628, %1657, %1686, %1715, %1744, %1773, %937, %969, %998, %1027, %1056, %1085, %1114, %1143, %1172, %1201, %1230, %1259, %1288, %1317, %1346, %1375, %1404, %1433, %1462, %1491, %1520, %1549, %1578, %1607, %1636, %1665, %1694, %1723, %1752, %1781, %1794, %arg93, %arg94, %arg95, %arg96, %arg97, %arg98, %arg99, %arg100, %arg101, %arg102, %arg103, %arg104, %arg105, %arg106, %arg107, %arg108, %arg109, %arg110, %arg111, %arg112, %cst_11, %1803 : tensor<i32>, tensor<2xf32>, tensor<64x2xf32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<i32>, tensor<2xf32>, tensor<64x2xf32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<2xf32>, tensor<64x2xf32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<i32>, tensor<12288x64xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<f32>, tensor<f32>
  }
}
